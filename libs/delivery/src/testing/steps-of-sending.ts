import { ClaimStore } from '../sending/claim.store.js';
import { Channels } from '../sending/channels.js';
import { Commitment } from '../sending/commitment.service.js';
import { Recorder } from '../sending/recorder.js';
import { SceneLoader } from '../sending/scene.js';
import { TruthGate } from '../sending/truth-gate.js';
import { type DeliveryWorld } from './delivery-world.js';

/** The moments of the protocol between which anything may happen, in their order. */
export const stepsOfSending = [
  'claimed',
  'gate read',
  'gate answered',
  'commit begins',
  'facts locked',
  'committed',
  'call begins',
  'call ended',
  'recorded',
] as const;
export type StepOfSending = (typeof stepsOfSending)[number];

/** Lets a spec know of each step of sending by SMS, and keep it from going on; call what it returns to end that. */
export function watchSending(world: DeliveryWorld, at: (step: StepOfSending) => Promise<void>): () => void {
  const { app, gate } = world;
  const [claims, truth] = [app.get(ClaimStore, { strict: false }), app.get(TruthGate, { strict: false })];
  const [scenes, commitment] = [app.get(SceneLoader, { strict: false }), app.get(Commitment, { strict: false })];
  const recorder = app.get(Recorder, { strict: false });
  const provider = app.get(Channels, { strict: false }).find('sms');
  if (!provider) throw new Error('Nothing is sent by SMS here');
  const originals = {
    claim: claims.claim.bind(claims),
    ask: truth.ask.bind(truth),
    load: scenes.load.bind(scenes),
    commit: commitment.commit.bind(commitment),
    send: provider.send.bind(provider),
    record: recorder.record.bind(recorder),
  };
  claims.claim = async (...given) => {
    const claimed = await originals.claim(...given);
    if (claimed.length > 0) await at('claimed');
    return claimed;
  };
  gate.before = () => at('gate read');
  truth.ask = async (...given) => {
    const answer = await originals.ask(...given);
    await at('gate answered');
    return answer;
  };
  commitment.commit = async (...given) => {
    await at('commit begins');
    const intents = await originals.commit(...given);
    await at('committed');
    return intents;
  };
  scenes.load = async (...given) => {
    const scene = await originals.load(...given);
    await at('facts locked');
    return scene;
  };
  provider.send = async (message) => {
    await at('call begins');
    const result = await originals.send(message);
    await at('call ended');
    return result;
  };
  recorder.record = async (...given) => {
    await originals.record(...given);
    await at('recorded');
  };
  return () => {
    claims.claim = originals.claim;
    gate.before = () => Promise.resolve();
    truth.ask = originals.ask;
    commitment.commit = originals.commit;
    scenes.load = originals.load;
    provider.send = originals.send;
    recorder.record = originals.record;
  };
}
