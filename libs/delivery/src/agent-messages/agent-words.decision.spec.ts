import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@tactful/runtime';
import { aCompany } from '../testing/told.js';
import { type AgentWordsFacts, judgeAgentWords } from './agent-words.decision.js';

const company = aCompany({ linkDomains: ['harbour.example'] });
const reason = 'The date is in the contract.';

function judge(text: string, change: Partial<AgentWordsFacts> = {}, override?: { reason: string }) {
  const message = { channel: 'whatsapp' as const, text, ...(override && { override }) };
  const facts = { message, company, publicUrl: 'https://pay.tactful.example', locale: 'en', mayOverride: true };
  return judgeAgentWords({ ...facts, ...change });
}

describe('an agent’s own words', () => {
  it.each([
    'Hello Ana, this is Mia. Would Friday suit you?',
    'Halo Bu Ana, saya Mia. Apakah Anda sudah menerima faktur yang kami kirim dan ada yang tidak sesuai?',
    'Write to me at mia@harbour.example or see https://pay.harbour.example/1 for the copy.',
    'Your page: https://pay.tactful.example/p/1',
  ])('leave where they keep the rules, in whatever language the person speaks: %s', (text) => {
    expect(judge(text)).toEqual({ kind: 'accepted', warnings: [], overridden: [] });
  });

  it.each([
    ['L3', 'Hello Ana, we will call the police.'],
    ['L7', 'Hello Ana, your neighbours will hear about this.'],
    ['L14', 'Hello Ana, pay here: https://bit.ly/3x'],
    ['L14', 'Hello Ana, pay here: https://harbour.example.evil.test/1'],
    ['L14', 'Hello Ana, write to mia@evil.test please.'],
  ])('are refused with what was found, whoever asks for an exception: %s %s', (rule, text) => {
    for (const refused of [judge(text), judge(text, {}, { reason })]) {
      expect(refused).toMatchObject({ status: 422, code: 'message_breaks_rules' });
      expect(
        isRefusal(refused) && refused.fields.map(({ pointer, detail }) => [pointer, detail.slice(0, 3).trim()]),
      ).toEqual([['/text', rule]]);
      expect(isRefusal(refused) && refused.more['findings']).toMatchObject([{ rule, severity: 'error' }]);
    }
  });

  it('may break a rule of wording with a reason, if the agent may change settings', () => {
    const urgent = 'Hello Ana, the last chance to book the room is on Friday.';
    expect(judge(urgent)).toMatchObject({ status: 422 });
    expect(judge(urgent, { mayOverride: false }, { reason })).toMatchObject({
      status: 403,
      code: 'override_not_allowed',
    });
    expect(judge(urgent, {}, { reason })).toMatchObject({
      ...{ kind: 'accepted', overridden: ['L9'] },
      warnings: [{ rule: 'L9', severity: 'warning' }],
    });
  });

  it('may hold the company’s own name, and are judged before its settings are known', () => {
    const shouting = { company: aCompany({ tradingName: 'HARBOUR COURT' }) };
    expect(judge('HARBOUR COURT here, see you on Friday.', shouting)).toMatchObject({ kind: 'accepted' });
    expect(judge('We call the police.', { company: null, locale: null })).toMatchObject({ status: 422 });
  });
});
