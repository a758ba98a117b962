import { Injectable } from '@nestjs/common';
import { type EventData } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';

/** All wishes, null where nothing is wished. */
export type StoredPreferences = EventData<'delivery.preferences.changed.v1'>['preferences'];

/** Whose wishes they are. */
export interface PreferencesSubject {
  readonly companyId: string;
  readonly kind: 'customer' | 'contact';
  readonly id: string;
}

/** Who changed them, and when. */
export interface PreferencesChange {
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** What customers and contacts wish. */
@Injectable()
export class PreferencesStore {
  /** The wishes of one subject, undefined when it never stated any. */
  async find(tx: EntityManager, subject: PreferencesSubject): Promise<StoredPreferences | undefined> {
    const rows = await tx.query<StoredPreferences[]>(
      `select channels, hours, locale, paused_until::text as "pausedUntil", payment_method as "paymentMethod",
         pay_days as "payDays"
       from delivery.preferences where company_id = $1 and subject_id = $2`,
      [subject.companyId, subject.id],
    );
    return rows[0];
  }

  /** Replaces the wishes of one subject. */
  async save(
    tx: EntityManager,
    subject: PreferencesSubject,
    preferences: StoredPreferences,
    change: PreferencesChange,
  ): Promise<void> {
    await tx.query(
      `insert into delivery.preferences (company_id, subject_id, subject_kind, channels, hours, locale, paused_until,
         payment_method, pay_days, changed_at, changed_by)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11)
       on conflict (company_id, subject_id) do update set channels = excluded.channels, hours = excluded.hours,
         locale = excluded.locale, paused_until = excluded.paused_until, payment_method = excluded.payment_method,
         pay_days = excluded.pay_days, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
      [
        subject.companyId,
        subject.id,
        subject.kind,
        preferences.channels,
        preferences.hours === null ? null : JSON.stringify(preferences.hours),
        preferences.locale,
        preferences.pausedUntil,
        preferences.paymentMethod,
        preferences.payDays,
        change.at.toString(),
        change.by,
      ],
    );
  }

  /** True when this contact is one of the customer's. */
  async isContactOf(
    tx: EntityManager,
    companyId: string,
    pair: { customerId: string; contactId: string },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from delivery.contact where company_id = $1 and customer_id = $2 and contact_id = $3 and active`,
      [companyId, pair.customerId, pair.contactId],
    );
    return rows.length > 0;
  }
}
