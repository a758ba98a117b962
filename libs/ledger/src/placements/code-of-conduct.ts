/** A code of conduct as it is signed: its words never change under one version. */
export interface CodeOfConduct {
  readonly version: string;
  readonly text: string;
}

/** What an agency or lawyer signs unless the company has words of its own. */
export const considerateConduct: CodeOfConduct = {
  version: '1',
  text: `We collect for this company as it would itself: the people and firms who owe are its customers, and shall stay its customers.

1. We tell everybody truthfully who we are, for whom we act, what is owed and how it adds up. We send the worksheet on request.
2. We ask at decent hours where the person lives, on working days, and no more than twice in seven days.
3. We speak with the people named in the dossier and with nobody else: not with family, neighbours, employers or colleagues.
4. We never threaten, shame, deceive or raise our voice. We announce no step that is not decided and permitted.
5. We charge the customer nothing that the law or the agreed terms do not allow.
6. We offer a plan that the person can afford before we propose any formal step, and we take no formal step without the company's written word.
7. Whoever says that something is wrong, that they have paid, that they are ill, bereaved or in money trouble is heard: we stop, tell the company within one working day, and wait for its answer.
8. Whoever asks us to use another channel, language or hour, or to stop writing on one, is obeyed.
9. We pass complaints on to the company within one working day, in the customer's own words.
10. We use the dossier for this purpose only, keep it safe, and delete it when the placement ends or is recalled. A recall takes effect when we read it.
11. We pass on what we collect within ten working days, with our fee shown.

Whoever breaks one of these gives the placement back when the company asks for it, without a fee.`,
};
