import { type ApprovalKind } from './approval.types.js';
import { type ApprovalSettings } from './approvals.settings.js';

/** True when one person alone may not do this. `amountMinor` of a write-off: all that is let go of the invoice by now. */
export function needsSecondPerson(
  settings: ApprovalSettings,
  asked: { readonly kind: ApprovalKind; readonly currency: string; readonly amountMinor: number },
): boolean {
  switch (asked.kind) {
    case 'write_off':
      return asked.amountMinor > (settings.writeOffAboveMinor[asked.currency] ?? 0);
    case 'sale':
    case 'sale_return':
      return settings.saleAlways;
    case 'placement':
      return settings.placementAlways;
  }
}

/** Why somebody cannot answer a request; null when they can. */
export function problemWithAnswer(
  approval: { readonly state: string; readonly requesterKey: string },
  answererKey: string,
): { readonly code: string; readonly detail: string } | null {
  if (approval.state !== 'pending') {
    return { code: 'already_answered', detail: `This request is ${approval.state} already.` };
  }
  if (approval.requesterKey === answererKey) {
    return { code: 'own_request', detail: 'Another person than the one who asks has to answer.' };
  }
  return null;
}
