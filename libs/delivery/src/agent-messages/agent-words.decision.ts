import { type CompanySettings } from '@tactful/contracts';
import { Refusal } from '@tactful/runtime';
import { EXCEPTABLE_RULES, type Finding, lintRendered, resolveLocale } from '@tactful/templates';
import { breaking, ownPlaces } from '../templates/lint.decision.js';
import { type NewAgentMessage } from './agent-messages.types.js';

/** What an agent's words are judged by. */
export interface AgentWordsFacts {
  readonly message: NewAgentMessage;
  readonly company: CompanySettings | null;
  readonly publicUrl: string;
  /** The locale of whoever is written to; null where it is not known. */
  readonly locale: string | null;
  /** Whether the agent may override rules of wording. */
  readonly mayOverride: boolean;
}

/** Words that may leave, with what the rules say to them and the rules that a person set aside. */
export interface AcceptedWords {
  readonly kind: 'accepted';
  readonly warnings: readonly Finding[];
  readonly overridden: readonly string[];
}

// What a business can have a reason for, and what a person who asked in a chat may be shown there.
const OVERRIDABLE: ReadonlySet<string> = new Set([...EXCEPTABLE_RULES, 'L6']);

/**
 * Judges an agent's own words by the rules that every message keeps. An agent speaks whatever language the person
 * does, so that L25 is not asked. Threats, shame, insults, secrets and hidden characters are never overridden.
 */
export function judgeAgentWords(facts: AgentWordsFacts): AcceptedWords | Refusal {
  const { message, mayOverride } = facts;
  const findings = findingsOf(facts).filter(({ rule }) => rule !== 'L25');
  const broken = [...new Set(findings.flatMap(({ rule, severity }) => (severity === 'error' ? rule : [])))];
  const isOverridden = message.override !== undefined && broken.every((rule) => OVERRIDABLE.has(rule));
  if (!isOverridden) {
    const refused = breaking(findings, {
      code: 'message_breaks_rules',
      detail: 'The words break rules that every message keeps.',
      pointerOf: ({ place }) => (place === 'subject' ? '/subject' : '/text'),
    });
    if (refused) return refused;
  }
  if (broken.length > 0 && !mayOverride) {
    return new Refusal(403, 'override_not_allowed', 'Only who may change settings sends words that break a rule.');
  }
  return {
    kind: 'accepted',
    warnings: findings.map((finding) => ({ ...finding, severity: 'warning' })),
    overridden: broken,
  };
}

function findingsOf({ message, company, publicUrl, locale }: AgentWordsFacts): readonly Finding[] {
  const own = company ? ownPlaces(company, publicUrl) : undefined;
  const { channel, subject, text } = message;
  const { language } = resolveLocale([locale ?? undefined, company?.locale]);
  return lintRendered(
    { channel, language, text, subject },
    {
      creditor: company?.tradingName ?? '',
      human: { name: company?.humanContact.name ?? '', reach: own?.reach ?? [] },
      invoiceNumbers: [],
      linkHosts: own?.linkHosts,
      optOutRequired: false,
    },
  );
}
