// Written by `npm run sdk:generate` from the OpenAPI document. Not edited by hand.
export interface paths {
  '/callbacks/sendgrid/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** SendGrid tells events of mails (its Event Webhook, with the signature on) */
    post: operations['StatusCallbacksController_sendGrid'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/callbacks/twilio/{companyId}/{attemptId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Twilio tells the status of a message (its StatusCallback) */
    post: operations['StatusCallbacksController_twilio'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/email/one-click/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Leads to the customer page; changes nothing */
    get: operations['OneClickController_show'];
    put?: never;
    /** Stops email to this address at once (RFC 8058) */
    post: operations['OneClickController_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inbound/sendgrid/parse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A mail came in (set as Inbound Parse at SendGrid, with its signature on) */
    post: operations['InboundController_mail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inbound/twilio/sms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An SMS came in (set as webhook at Twilio) */
    post: operations['InboundController_sms'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inbound/twilio/whatsapp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A WhatsApp message came in (set as webhook at Twilio) */
    post: operations['InboundController_whatsapp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your keys, without the keys themselves */
    get: operations['ApiKeysController_list'];
    put?: never;
    /** Make a key; it is shown in this answer only */
    post: operations['ApiKeysController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a key; it is dead within 5 seconds */
    delete: operations['ApiKeysController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attempts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One try to send a message, with everything it was decided from */
    get: operations['AttemptsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Business time now */
    get: operations['BusinessTimeController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/company': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The settings of your company */
    get: operations['CompaniesController_find'];
    /** Replace the settings; `sending` turns the company live, to shadow, or stops all sending */
    put: operations['CompaniesController_replace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/credit-notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List credit notes, newest first */
    get: operations['CreditNotesController_list'];
    put?: never;
    /**
     * Credit an invoice
     * @description In whole or part, never more than is open.
     */
    post: operations['CreditNotesController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers by name
     * @description `search` takes part of a name, id or address.
     */
    get: operations['CustomersController_list'];
    put?: never;
    /**
     * Create a customer
     * @description A known externalId is 409 and names the customer.
     */
    post: operations['CustomersController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One customer */
    get: operations['CustomersController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a customer
     * @description Fields that are left out stay. A contact with `id` changes that contact, one without adds a contact, `{ id, remove: true }` takes it away; contacts that are not named stay.
     */
    patch: operations['CustomersController_change'];
    trace?: never;
  };
  '/v1/customers/{id}/balance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a customer owes
     * @description One row for each currency, never a sum across.
     */
    get: operations['CustomersController_balance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether each address of a customer may be written to, with the whole log that says so */
    get: operations['ConsentsController_list'];
    put?: never;
    /** Records what a person agreed to or refused; an opt-out takes effect at once */
    post: operations['ConsentsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/contactability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether an automated message may go on a channel at an instant, and why (not) */
    get: operations['ContactabilityController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every decision about a customer with its reasons in codes and plain words, newest first */
    get: operations['DecisionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends an agent's own words: at any hour within 24 hours of the customer's message */
    post: operations['AgentMessagesController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/next-contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When a customer is contacted next, on which channel, about what, and why then */
    get: operations['AttemptsController_next'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write something down about a customer */
    post: operations['NotesController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How a customer wishes to be reached; a field that is missing is unset */
    get: operations['PreferencesController_find'];
    /** Replaces how a customer wishes to be reached; a field left out is unset */
    put: operations['PreferencesController_replace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that happened and did not happen to a customer, newest recorded first */
    get: operations['EntriesController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List disputes, newest first */
    get: operations['DisputesController_list'];
    put?: never;
    /**
     * Open a dispute
     * @description Over an amount, or (without one) over all that is open. The undisputed rest may be asked for.
     */
    post: operations['DisputesController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{id}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resolve a dispute
     * @description `accepted` credits the disputed amount, `agreed` credits `creditMinor`, `rejected` credits nothing.
     */
    post: operations['DisputesController_resolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List holds, newest first */
    get: operations['HoldsController_list'];
    put?: never;
    /**
     * Put an account or an invoice on hold
     * @description Nothing is asked for meanwhile.
     */
    post: operations['HoldsController_place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/holds/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a hold
     * @description 409 when it has ended already.
     */
    post: operations['HoldsController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List imports, newest first */
    get: operations['ImportsController_list'];
    put?: never;
    /**
     * Import a CSV file
     * @description UTF-8 with a header. Without `mapping` its headers are our field names; with it, `{ field: header }` and the options `defaults`, `dateFormat`, `decimalSign`, `thousandsSign`. `create` refuses a known externalId that says something else, `upsert` changes it. The same file may be sent again: nothing is doubled.
     */
    post: operations['ImportsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Progress and errors of an import */
    get: operations['ImportsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/errors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Row errors of an import
     * @description Those of the first 10,000 bad rows are kept.
     */
    get: operations['ImportsController_errors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List invoices, newest first */
    get: operations['InvoicesController_list'];
    put?: never;
    /**
     * Record an invoice
     * @description Before its issue date in the company’s time zone it is `scheduled`: not owed. Unapplied cash of the customer in its currency pays it when it is issued. A known externalId is 409.
     */
    post: operations['InvoicesController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One invoice */
    get: operations['InvoicesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change an invoice
     * @description Its amount, currency, customer and issue date stay for ever: void it, or issue a credit note.
     */
    patch: operations['InvoicesController_change'];
    trace?: never;
  };
  '/v1/invoices/{id}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an invoice back
     * @description 409 once something was paid or credited on it.
     */
    post: operations['InvoicesController_void'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/journal/balances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Balances of the accounts
     * @description Debits less credits of every posting, of the company or of one customer; they sum to 0 per currency.
     */
    get: operations['JournalController_balances'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who you are to this API, and what you may do */
    get: operations['MeController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages, newest first */
    get: operations['AttemptsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back a message that waits */
    post: operations['AttemptsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages of which nobody can find out whether they were sent, oldest first */
    get: operations['AttemptsController_parked'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked/{id}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say whether a parked message was sent; one that was not goes through every check again */
    post: operations['AttemptsController_resolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List payments, newest first */
    get: operations['PaymentsController_list'];
    put?: never;
    /**
     * Record a payment
     * @description Without `allocations` it pays the oldest due date first. What is left, or meant for an invoice that is not issued yet, stays as unapplied cash and pays the next invoice issued to the customer in this currency.
     */
    post: operations['PaymentsController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One payment */
    get: operations['PaymentsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payments/{id}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reverse a payment
     * @description What it had paid is open again. 409 the second time.
     */
    post: operations['PaymentsController_reverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ladders: which steps an unpaid invoice goes through, as versioned data */
    get: operations['LaddersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What people wrote, newest first; `unread=true` is the work list of agents */
    get: operations['RepliesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replies/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An agent has read a reply: automation may go on for that person */
    post: operations['RepliesController_markRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What needs a person: calls, decisions, replies to read, messages that cannot be sent */
    get: operations['TasksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tasks/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a task with what came of it; automation that waited for it goes on */
    post: operations['TasksController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccountBalances: {
      items: {
        /** @enum {string} */
        account: 'receivable' | 'sales' | 'cash' | 'unapplied_cash' | 'credit_notes';
        balanceMinor: number;
        currency: string;
      }[];
    };
    AgentMessage: {
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      /** Format: uuid */
      contactId: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      isAnswer: boolean;
      /** @enum {string} */
      state: 'waiting';
    };
    AgreedTerms: {
      lateFeeMinor?: number;
      netDays?: number;
      reference?: string;
    };
    ApiKey: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      name: string;
      permissions: ('read' | 'write' | 'settings')[];
      prefix: string;
      revokedAt: string | null;
    };
    ApiKeys: {
      items: components['schemas']['ApiKey'][];
      nextCursor: null;
    };
    Attempt: {
      acceptedAt: string | null;
      amounts: {
        amountMinor: number;
        currency: string;
      }[];
      body: string;
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      /** Format: uuid */
      contactId: string;
      crossedBy: string | null;
      /** Format: uuid */
      customerId: string;
      /** Format: date-time */
      decidedAt: string;
      errorClass: string | null;
      errorCode: string | null;
      facts: {
        [key: string]: unknown;
      };
      failedAt: string | null;
      from: string;
      /** Format: date-time */
      gateReadAt: string;
      history: {
        /** Format: date-time */
        at: string;
        detail: string | null;
        status: string;
      }[];
      /** Format: uuid */
      id: string;
      invoiceNumbers: string[];
      locale: string;
      /** Format: uuid */
      messageId: string;
      provider: string;
      providerId: string | null;
      /** @enum {string} */
      purpose: 'ladder' | 'confirmation' | 'acknowledgement' | 'agent';
      receivedAt: string | null;
      state: string;
      steps: {
        /** Format: uuid */
        invoiceId: string;
        ladderRun: number;
        /** Format: uuid */
        obligationId: string;
        step: string;
        /** Format: date */
        validFrom: string;
        validUntil: string | null;
      }[];
      subject: string | null;
      templateId: string;
      to: string;
      tone: ('friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal') | null;
      wantedTone: ('friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal') | null;
    };
    Balance: {
      /** Format: date */
      asOf: string;
      balances: {
        currency: string;
        disputedMinor: number;
        openInvoices: number;
        openMinor: number;
        overdueInvoices: number;
        overdueMinor: number;
        unappliedMinor: number;
      }[];
      /** Format: uuid */
      customerId: string;
    };
    BusinessTime: {
      isVirtual: boolean;
      /** Format: date-time */
      now: string;
    };
    /**
     * @example {
     *       "outcome": "reached, will pay on Friday"
     *     }
     */
    CloseTask: {
      outcome: string;
    };
    Company: {
      bankDetails?: {
        accountHolder: string;
        accountNumber?: string;
        bankName?: string;
        bic?: string;
        iban?: string;
        note?: string;
        routingCode?: string;
      };
      /** Format: uuid */
      companyId: string;
      hours?: {
        days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
        end: string;
        start: string;
      }[];
      humanContact: {
        /** Format: email */
        email?: string;
        name: string;
        phone?: string;
      };
      locale: string;
      name: string;
      senders: {
        email?: {
          /** Format: email */
          from: string;
          fromName: string;
          /** @default 20 */
          ratePerSecond: number;
          /** Format: email */
          replyTo?: string;
        };
        sms?: {
          from: string;
          /** @default 1 */
          ratePerSecond: number;
        };
        whatsapp?: {
          /** @default false */
          attested: boolean;
          /** @default {} */
          contentSids: {
            [key: string]: string;
          };
          from: string;
          /** @default 80 */
          ratePerSecond: number;
        };
      };
      /** @enum {string} */
      sending: 'shadow' | 'live' | 'stopped';
      timeZone: string;
      tradingName: string;
    };
    CompanyInput: {
      bankDetails?: {
        accountHolder: string;
        accountNumber?: string;
        bankName?: string;
        bic?: string;
        iban?: string;
        note?: string;
        routingCode?: string;
      };
      hours?: {
        days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
        end: string;
        start: string;
      }[];
      humanContact: {
        /** Format: email */
        email?: string;
        name: string;
        phone?: string;
      };
      locale: string;
      name: string;
      senders: {
        email?: {
          /** Format: email */
          from: string;
          fromName: string;
          /** @default 20 */
          ratePerSecond?: number;
          /** Format: email */
          replyTo?: string;
        };
        sms?: {
          from: string;
          /** @default 1 */
          ratePerSecond?: number;
        };
        whatsapp?: {
          /** @default false */
          attested?: boolean;
          /** @default {} */
          contentSids?: {
            [key: string]: string;
          };
          from: string;
          /** @default 80 */
          ratePerSecond?: number;
        };
      };
      /** @enum {string} */
      sending: 'shadow' | 'live' | 'stopped';
      timeZone: string;
      tradingName: string;
    };
    ConsentList: {
      items: components['schemas']['ConsentRecord'][];
      nextCursor: null;
    };
    ConsentRecord: {
      address: string;
      addressKey: string;
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      /** Format: uuid */
      contactId: string;
      events: {
        actor: string;
        at: string;
        /** @enum {string} */
        kind: 'implied_by_contract' | 'express' | 'opted_out' | 'opted_in' | 'address_bad';
        language: string | null;
        recordedAt: string;
        reference: string;
        source: string;
        wording: string | null;
      }[];
      since: string | null;
      /** @enum {string} */
      state: 'implied_by_contract' | 'express' | 'opted_out' | 'address_bad' | 'none';
    };
    Contactability: {
      /** Format: date-time */
      at: string;
      because: string;
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      contactId: string | null;
      contacts: {
        because: string;
        /** Format: uuid */
        contactId: string;
        localTime: string | null;
        until: string | null;
        /** @enum {string} */
        verdict: 'allow' | 'defer' | 'block' | 'ask_human';
      }[];
      localTime: string | null;
      until: string | null;
      /** @enum {string} */
      verdict: 'allow' | 'defer' | 'block' | 'ask_human';
    };
    ContactPatch: {
      consents?: {
        /** Format: date-time */
        at?: string;
        /** @enum {string} */
        channel: 'sms' | 'whatsapp' | 'email';
        /** @enum {string} */
        type: 'express' | 'implied_by_contract' | 'opted_out';
        wording?: string;
      }[];
      email?: string | null;
      /** Format: uuid */
      id?: string;
      level?: number;
      locale?: string | null;
      name?: string;
      phone?: string | null;
      postalCode?: string | null;
      region?: string | null;
      /** @enum {boolean} */
      remove?: true;
      /** @enum {string} */
      role?: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
      timeZone?: string | null;
      whatsapp?: string | null;
    };
    CreatedApiKey: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      key: string;
      name: string;
      permissions: ('read' | 'write' | 'settings')[];
      prefix: string;
      revokedAt: string | null;
    };
    CreditNote: {
      amountMinor: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      externalId: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      reason: string | null;
      /** Format: date-time */
      recordedAt: string;
    };
    CreditNotePage: {
      items: components['schemas']['CreditNote'][];
      nextCursor: string | null;
    };
    Customer: {
      contacts: {
        consents: {
          /** Format: date-time */
          at?: string;
          /** @enum {string} */
          channel: 'sms' | 'whatsapp' | 'email';
          /** @enum {string} */
          type: 'express' | 'implied_by_contract' | 'opted_out';
          wording?: string;
        }[];
        email: string | null;
        /** Format: uuid */
        id: string;
        level: number;
        locale: string | null;
        name: string;
        phone: string | null;
        postalCode: string | null;
        region: string | null;
        /** @enum {string} */
        role: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
        timeZone: string | null;
        whatsapp: string | null;
      }[];
      country: string | null;
      /** Format: date-time */
      createdAt: string;
      externalId: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'person' | 'company';
      locale: string | null;
      name: string;
      preferredChannel: ('sms' | 'whatsapp' | 'email') | null;
      segment: string | null;
      /** @enum {string} */
      source: 'api' | 'import' | 'console';
      timeZone: string | null;
      /** Format: date-time */
      updatedAt: string;
    };
    CustomerPage: {
      items: components['schemas']['Customer'][];
      nextCursor: string | null;
    };
    CustomerPatch: {
      contacts?: components['schemas']['ContactPatch'][];
      country?: string | null;
      externalId?: string | null;
      /** @enum {string} */
      kind?: 'person' | 'company';
      locale?: string | null;
      name?: string;
      preferredChannel?: ('sms' | 'whatsapp' | 'email') | null;
      segment?: string | null;
      timeZone?: string | null;
    };
    Decision: {
      actions: {
        audience?: {
          level: number;
          role: string;
        };
        because?: string;
        /** Format: date-time */
        earliestAt?: string;
        key?: string;
        /** @enum {string} */
        kind: 'request_contact' | 'skip_steps' | 'open_task' | 'close_task';
        reasons?: string[];
        steps?: {
          /** Format: uuid */
          invoiceId: string;
          ladderRun: number;
          /** Format: uuid */
          obligationId: string;
          reason?: string;
          step: string;
          /** Format: date */
          validFrom: string;
          validUntil: string | null;
        }[];
        task?: string;
        /** Format: uuid */
        taskId?: string;
        title?: string;
        /** @enum {string} */
        wantedTone?: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
      }[];
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      customerId: string;
      facts: {
        [key: string]: unknown;
      };
      factsHash: string;
      holds: {
        because: string;
        detail: string | null;
        invoiceId: string | null;
        until: string | null;
      }[];
      /** Format: uuid */
      id: string;
      next: {
        /** Format: date-time */
        at: string;
        obligationIds: string[];
        step: string;
        /** @enum {string} */
        wantedTone: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
      } | null;
      nextBecause: string;
      nextLookAt: string | null;
      policyVersion: string;
      reasons: {
        code: string;
        detail?: string;
        invoiceNumber?: string;
        sentence: string;
        step?: string;
        /** Format: date-time */
        until?: string;
      }[];
      rulesVersion: string;
      severity: ('friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal') | 'none';
    };
    DecisionList: {
      items: components['schemas']['Decision'][];
      nextCursor: string | null;
    };
    Dispute: {
      amountMinor: number;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      note: string | null;
      /** Format: date-time */
      openedAt: string;
      /** @enum {string} */
      reason: 'service_problem' | 'not_received' | 'wrong_amount' | 'already_paid' | 'not_mine' | 'duplicate' | 'other';
      resolution: ('accepted' | 'rejected' | 'agreed') | null;
      resolutionNote: string | null;
      resolvedAt: string | null;
      /** @enum {string} */
      state: 'open' | 'resolved';
      whole: boolean;
    };
    DisputePage: {
      items: components['schemas']['Dispute'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "resolution": "agreed",
     *       "creditMinor": 1000
     *     }
     */
    DisputeResolution: {
      creditMinor?: number;
      note?: string | null;
      /** @enum {string} */
      resolution: 'accepted' | 'rejected' | 'agreed';
    };
    Hold: {
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      invoiceId: string | null;
      note: string | null;
      /** Format: date-time */
      placedAt: string;
      /** @enum {string} */
      reason:
        | 'hardship'
        | 'vulnerable'
        | 'bereavement'
        | 'insolvency'
        | 'legal'
        | 'complaint'
        | 'breathing_space'
        | 'claims_paid'
        | 'other';
      releasedAt: string | null;
      /** @enum {string} */
      state: 'active' | 'released';
      until: string | null;
    };
    HoldPage: {
      items: components['schemas']['Hold'][];
      nextCursor: string | null;
    };
    Import: {
      /** Format: date-time */
      createdAt: string;
      done: number;
      errors: {
        code: string;
        field: string;
        message: string;
        row: number;
      }[];
      failed: number;
      finishedAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'customers' | 'invoices' | 'payments';
      /** @enum {string} */
      mode: 'create' | 'upsert';
      rows: number;
      /** @enum {string} */
      state: 'uploading' | 'queued' | 'running' | 'done';
    };
    ImportErrorPage: {
      items: {
        code: string;
        field: string;
        message: string;
        row: number;
      }[];
      nextCursor: string | null;
    };
    ImportPage: {
      items: components['schemas']['Import'][];
      nextCursor: string | null;
    };
    Invoice: {
      amountMinor: number;
      creditedMinor: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      description: string | null;
      disputedMinor: number;
      /** Format: date */
      dueDate: string;
      externalId: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      issueDate: string;
      /** Format: date-time */
      knownAt: string;
      number: string;
      openMinor: number;
      paidMinor: number;
      /** @enum {string} */
      state: 'scheduled' | 'open' | 'paid' | 'void';
      terms: {
        lateFeeMinor?: number;
        netDays?: number;
        reference?: string;
      };
    };
    InvoicePage: {
      items: components['schemas']['Invoice'][];
      nextCursor: string | null;
    };
    InvoicePatch: {
      description?: string | null;
      /** Format: date */
      dueDate?: string;
      externalId?: string | null;
      number?: string;
      terms?: components['schemas']['AgreedTerms'];
    };
    Me: {
      /** Format: uuid */
      companyId: string;
      id: string;
      kind: string;
      name: string;
      permissions: string[];
    };
    Message: {
      attemptId: string | null;
      because: string;
      channel: ('sms' | 'whatsapp' | 'email') | null;
      contactId: string | null;
      /** Format: uuid */
      customerId: string;
      endedAt: string | null;
      /** Format: uuid */
      id: string;
      localTime: string;
      /** Format: date-time */
      plannedAt: string;
      /** @enum {string} */
      purpose: 'ladder' | 'confirmation' | 'acknowledgement' | 'agent';
      /** Format: date-time */
      sendAt: string;
      state: string;
      steps: {
        /** Format: uuid */
        invoiceId: string;
        ladderRun: number;
        /** Format: uuid */
        obligationId: string;
        step: string;
        /** Format: date */
        validFrom: string;
        validUntil: string | null;
      }[];
      wantedTone: ('friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal') | null;
    };
    NewAgentMessage: {
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      /** Format: uuid */
      contactId?: string;
      subject?: string;
      text: string;
    };
    NewApiKey: {
      name: string;
      permissions: ('read' | 'write' | 'settings')[];
    };
    NewConsent: {
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      /** Format: uuid */
      contactId: string;
      language?: string;
      /** @default false */
      ownAct?: boolean;
      /** @enum {string} */
      type: 'express' | 'implied_by_contract' | 'opted_out';
      wording?: string;
    };
    NewContact: {
      consents?: {
        /** Format: date-time */
        at?: string;
        /** @enum {string} */
        channel: 'sms' | 'whatsapp' | 'email';
        /** @enum {string} */
        type: 'express' | 'implied_by_contract' | 'opted_out';
        wording?: string;
      }[];
      email?: string | null;
      level?: number;
      locale?: string | null;
      name?: string;
      phone?: string | null;
      postalCode?: string | null;
      region?: string | null;
      /** @enum {string} */
      role?: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
      timeZone?: string | null;
      whatsapp?: string | null;
    };
    /**
     * @example {
     *       "invoiceId": "01980000-0000-7000-8000-000000000004",
     *       "amountMinor": 2000,
     *       "reason": "two hours less"
     *     }
     */
    NewCreditNote: {
      amountMinor: number;
      currency?: string;
      externalId?: string | null;
      /** Format: uuid */
      invoiceId: string;
      reason?: string | null;
    };
    /**
     * @example {
     *       "externalId": "C-17",
     *       "name": "Café Linde",
     *       "kind": "company",
     *       "locale": "de",
     *       "timeZone": "Europe/Berlin",
     *       "country": "DE",
     *       "contacts": [
     *         {
     *           "name": "Jana Linde",
     *           "role": "billing",
     *           "email": "jana@linde.example",
     *           "phone": "+4930901820"
     *         }
     *       ]
     *     }
     */
    NewCustomer: {
      /** @default [] */
      contacts?: components['schemas']['NewContact'][];
      country?: string | null;
      externalId?: string | null;
      /**
       * @default company
       * @enum {string}
       */
      kind?: 'person' | 'company';
      locale?: string | null;
      name: string;
      preferredChannel?: ('sms' | 'whatsapp' | 'email') | null;
      segment?: string | null;
      timeZone?: string | null;
    };
    /**
     * @example {
     *       "invoiceId": "01980000-0000-7000-8000-000000000004",
     *       "amountMinor": 4000,
     *       "reason": "wrong_amount"
     *     }
     */
    NewDispute: {
      amountMinor?: number;
      /** Format: uuid */
      customerId?: string;
      /** Format: uuid */
      invoiceId: string;
      note?: string | null;
      /** @enum {string} */
      reason: 'service_problem' | 'not_received' | 'wrong_amount' | 'already_paid' | 'not_mine' | 'duplicate' | 'other';
    };
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "reason": "hardship",
     *       "until": "2026-04-30"
     *     }
     */
    NewHold: {
      /** Format: uuid */
      customerId: string;
      invoiceId?: string | null;
      note?: string | null;
      /** @enum {string} */
      reason:
        | 'hardship'
        | 'vulnerable'
        | 'bereavement'
        | 'insolvency'
        | 'legal'
        | 'complaint'
        | 'breathing_space'
        | 'claims_paid'
        | 'other';
      until?: string | null;
    };
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "externalId": "R-2026-0042",
     *       "number": "INV-1001",
     *       "currency": "EUR",
     *       "amountMinor": 12000,
     *       "issueDate": "2026-02-01",
     *       "dueDate": "2026-03-03",
     *       "description": "Website care, February"
     *     }
     */
    NewInvoice: {
      amountMinor: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      description?: string | null;
      /** Format: date */
      dueDate: string;
      externalId?: string | null;
      /** Format: date */
      issueDate: string;
      number: string;
      terms?: components['schemas']['AgreedTerms'];
    };
    NewNote: {
      text: string;
    };
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "currency": "EUR",
     *       "amountMinor": 12000,
     *       "receivedOn": "2026-03-02",
     *       "method": "bank_transfer"
     *     }
     */
    NewPayment: {
      allocations?: {
        amountMinor: number;
        /** Format: uuid */
        invoiceId: string;
      }[];
      amountMinor: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      externalId?: string | null;
      /**
       * @default bank_transfer
       * @enum {string}
       */
      method?: 'bank_transfer' | 'card' | 'cash' | 'check' | 'direct_debit' | 'wallet' | 'other';
      /** Format: date */
      receivedOn?: string;
    };
    NewPreferences: {
      channels?: ('sms' | 'whatsapp' | 'email')[] | null;
      hours?:
        | {
            days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
            end: string;
            start: string;
          }[]
        | null;
      locale?: string | null;
      pausedUntil?: string | null;
      payDays?: number[] | null;
      paymentMethod?: ('bank_transfer' | 'card' | 'cash' | 'check' | 'direct_debit' | 'wallet' | 'other') | null;
    };
    NextContact: {
      at: string | null;
      because: string;
      channel: ('sms' | 'whatsapp' | 'email') | null;
      contactId: string | null;
      localTime: string | null;
      messageId: string | null;
      sentence: string;
      step: string | null;
    };
    /**
     * @example {
     *       "outcome": "was_not_sent"
     *     }
     */
    ParkedOutcome: {
      /** @enum {string} */
      outcome: 'was_sent' | 'was_not_sent';
    };
    Payment: {
      allocations: {
        amountMinor: number;
        /** Format: uuid */
        invoiceId: string;
        number: string;
      }[];
      amountMinor: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      externalId: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      method: 'bank_transfer' | 'card' | 'cash' | 'check' | 'direct_debit' | 'wallet' | 'other';
      /** Format: date */
      receivedOn: string;
      /** Format: date-time */
      recordedAt: string;
      reversalReason: string | null;
      reversedAt: string | null;
      /** @enum {string} */
      state: 'received' | 'reversed';
      unappliedMinor: number;
    };
    PaymentPage: {
      items: components['schemas']['Payment'][];
      nextCursor: string | null;
    };
    PolicyList: {
      items: {
        id: string;
        isDefault: boolean;
        ladder: {
          name: string;
          oldDebt: {
            decideAfterDays: number;
            overWorkingDays: number;
            step: string;
          };
          spacingDays: number;
          steps: {
            audience: {
              level: number;
              /** @enum {string} */
              role: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
            };
            /** @enum {string} */
            does: 'contact' | 'decide';
            first: {
              days: number;
              /** @enum {string} */
              from: 'issue' | 'due';
            };
            last: {
              days: number;
              /** @enum {string} */
              from: 'issue' | 'due';
            } | null;
            needs: 'late_fee' | null;
            /** @enum {string} */
            onMiss: 'send_latest' | 'spaced' | 'skip';
            step: string;
            /** @enum {string} */
            tone: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
          }[];
          summary: string;
          version: number;
        };
      }[];
      nextCursor: string | null;
    };
    Preferences: {
      channels?: ('sms' | 'whatsapp' | 'email')[];
      hours?: {
        days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
        end: string;
        start: string;
      }[];
      locale?: string;
      /** Format: date */
      pausedUntil?: string;
      payDays?: number[];
      /** @enum {string} */
      paymentMethod?: 'bank_transfer' | 'card' | 'cash' | 'check' | 'direct_debit' | 'wallet' | 'other';
    };
    Reply: {
      at: string;
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      contactId: string | null;
      customerId: string | null;
      from: string;
      /** Format: uuid */
      id: string;
      inReplyTo: string | null;
      /** @enum {string} */
      keyword: 'stop' | 'start' | 'help' | 'other';
      readAt: string | null;
      readBy: string | null;
      subject: string | null;
      text: string;
      to: string;
    };
    ReplyList: {
      items: components['schemas']['Reply'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "reason": "returned by the bank"
     *     }
     */
    ReversalRequest: {
      reason?: string | null;
    };
    Task: {
      because: string;
      closedAt: string | null;
      closedBy: string | null;
      /** Format: uuid */
      customerId: string;
      customerName: string | null;
      dueOn: string | null;
      /** Format: uuid */
      id: string;
      kind: string;
      /** Format: date-time */
      openedAt: string;
      outcome: string | null;
      source: string;
      title: string;
    };
    TaskList: {
      items: components['schemas']['Task'][];
      nextCursor: string | null;
    };
    Timeline: {
      items: components['schemas']['TimelineEntry'][];
      nextCursor: string | null;
    };
    TimelineEntry: {
      /** Format: date-time */
      at: string;
      data: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      id: string;
      kind: string;
      /** Format: date-time */
      recordedAt: string;
      summary: string;
    };
    VoidRequest: {
      reason?: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  StatusCallbacksController_sendGrid: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StatusCallbacksController_twilio: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attemptId: string;
        companyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OneClickController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OneClickController_stop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  InboundController_mail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  InboundController_sms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  InboundController_whatsapp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ApiKeysController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeys'];
        };
      };
    };
  };
  ApiKeysController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewApiKey'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiKey'];
        };
      };
    };
  };
  ApiKeysController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKey'];
        };
      };
    };
  };
  AttemptsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attempt'];
        };
      };
    };
  };
  BusinessTimeController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BusinessTime'];
        };
      };
    };
  };
  CompaniesController_find: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Company'];
        };
      };
    };
  };
  CompaniesController_replace: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompanyInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Company'];
        };
      };
    };
  };
  CreditNotesController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditNotePage'];
        };
      };
    };
  };
  CreditNotesController_issue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCreditNote'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditNote'];
        };
      };
    };
  };
  CustomersController_list: {
    parameters: {
      query?: {
        cursor?: string;
        externalId?: string;
        limit?: number;
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerPage'];
        };
      };
    };
  };
  CustomersController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCustomer'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Customer'];
        };
      };
    };
  };
  CustomersController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Customer'];
        };
      };
    };
  };
  CustomersController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomerPatch'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Customer'];
        };
      };
    };
  };
  CustomersController_balance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Balance'];
        };
      };
    };
  };
  ConsentsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentList'];
        };
      };
    };
  };
  ConsentsController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewConsent'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentRecord'];
        };
      };
    };
  };
  ContactabilityController_find: {
    parameters: {
      query: {
        at?: string;
        channel: 'sms' | 'whatsapp' | 'email';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Contactability'];
        };
      };
    };
  };
  DecisionsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionList'];
        };
      };
    };
  };
  AgentMessagesController_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAgentMessage'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgentMessage'];
        };
      };
    };
  };
  AttemptsController_next: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NextContact'];
        };
      };
    };
  };
  NotesController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewNote'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntry'];
        };
      };
    };
  };
  PreferencesController_find: {
    parameters: {
      query?: {
        contactId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Preferences'];
        };
      };
    };
  };
  PreferencesController_replace: {
    parameters: {
      query?: {
        contactId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPreferences'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Preferences'];
        };
      };
    };
  };
  EntriesController_page: {
    parameters: {
      query?: {
        cursor?: string;
        kind?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Timeline'];
        };
      };
    };
  };
  DisputesController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        invoiceId?: string;
        limit?: number;
        state?: 'open' | 'resolved';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisputePage'];
        };
      };
    };
  };
  DisputesController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDispute'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dispute'];
        };
      };
    };
  };
  DisputesController_resolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisputeResolution'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dispute'];
        };
      };
    };
  };
  HoldsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
        state?: 'active' | 'released';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoldPage'];
        };
      };
    };
  };
  HoldsController_place: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewHold'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
    };
  };
  HoldsController_release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
    };
  };
  ImportsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportPage'];
        };
      };
    };
  };
  ImportsController_start: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @enum {string} */
          kind: 'customers' | 'invoices' | 'payments';
          /**
           * @description JSON
           * @example {"number":"Invoice no.","dateFormat":"M/D/YYYY"}
           */
          mapping?: string;
          /**
           * @default create
           * @enum {string}
           */
          mode?: 'create' | 'upsert';
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  ImportsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
    };
  };
  ImportsController_errors: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportErrorPage'];
        };
      };
    };
  };
  InvoicesController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        externalId?: string;
        limit?: number;
        number?: string;
        overdue?: 'true' | 'false';
        state?: 'scheduled' | 'open' | 'paid' | 'void';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvoicePage'];
        };
      };
    };
  };
  InvoicesController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewInvoice'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invoice'];
        };
      };
    };
  };
  InvoicesController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invoice'];
        };
      };
    };
  };
  InvoicesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvoicePatch'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invoice'];
        };
      };
    };
  };
  InvoicesController_void: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invoice'];
        };
      };
    };
  };
  JournalController_balances: {
    parameters: {
      query?: {
        customerId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountBalances'];
        };
      };
    };
  };
  MeController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
    };
  };
  AttemptsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
        state?:
          | 'waiting'
          | 'sending'
          | 'parked'
          | 'accepted'
          | 'sent'
          | 'delivered'
          | 'read'
          | 'failed'
          | 'suppressed'
          | 'superseded'
          | 'expired'
          | 'cancelled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Message'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  AttemptsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
    };
  };
  AttemptsController_parked: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Attempt'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  AttemptsController_resolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ParkedOutcome'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attempt'];
        };
      };
    };
  };
  PaymentsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        externalId?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentPage'];
        };
      };
    };
  };
  PaymentsController_receive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPayment'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'];
        };
      };
    };
  };
  PaymentsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'];
        };
      };
    };
  };
  PaymentsController_reverse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReversalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'];
        };
      };
    };
  };
  LaddersController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyList'];
        };
      };
    };
  };
  RepliesController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
        unread?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplyList'];
        };
      };
    };
  };
  RepliesController_markRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
    };
  };
  TasksController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        kind?: 'call' | 'decide' | 'reply' | 'parked_message' | 'data_incomplete' | 'zone_unclear' | 'no_channel';
        limit?: number;
        state?: 'open' | 'closed' | 'all';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskList'];
        };
      };
    };
  };
  TasksController_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseTask'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
    };
  };
}
