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
  '/v1/approvals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what a second person has to agree to, newest first */
    get: operations['ApprovalsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/approvals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One request for a second person */
    get: operations['ApprovalsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/approvals/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Agree to a request: it is carried out
     * @description 409 `own_request` for the one who asked. The books may have changed since: then it is refused for that reason, and nothing is changed.
     */
    post: operations['ApprovalsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/approvals/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say no to a request
     * @description 409 `own_request` for the one who asked.
     */
    post: operations['ApprovalsController_decline'];
    delete?: never;
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
  '/v1/bank-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the bank data reach */
    get: operations['BankDataController_read'];
    /**
     * Tell how far the bank data reach
     * @description All money that reached the bank before `until` has been recorded. Where the settings require fresh bank data (`gate.bankDataMaxAgeHours`), nobody is asked while they are older; what waits goes on with a new mark.
     */
    put: operations['BankDataController_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/charge-packs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the laws of countries give, as it is written down here
     * @description None of it was reviewed by a lawyer. Where a country has no pack, only agreed terms allow a charge.
     */
    get: operations['PacksController_packs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/charges/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One charge, with its worksheet and the last offer to waive it */
    get: operations['WaiversController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/charges/{id}/waive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Waive a charge, or a part of it
     * @description 409 when nothing of it is open.
     */
    post: operations['WaiversController_waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/charges/{id}/waive-if-paid': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Offer to waive a charge if everything else is settled by a day
     * @description Comes true by itself as soon as the rest of the invoice is settled with money that came in by that day; else it lapses at the start of the next.
     */
    post: operations['WaiversController_offer'];
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
  '/v1/code-of-conduct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an agency or lawyer has to sign */
    get: operations['PlacementsController_codeOfConduct'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/collections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List collections, newest first */
    get: operations['CollectionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/collections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One collection */
    get: operations['CollectionsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/collections/{id}/failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A collection did not bring the money
     * @description It is announced once more; after the second failure the invoice is asked for like others.
     */
    post: operations['CollectionsController_fail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/collections/{id}/succeeded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A collection brought the money
     * @description Its payment is booked.
     */
    post: operations['CollectionsController_succeed'];
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
  '/v1/contact-approvals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for approval: to whom, about what, in which tone, and until when; oldest first */
    get: operations['ContactApprovalsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contact-approvals/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keep a message back for good: its steps are used up with that reason */
    post: operations['ContactApprovalsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contact-approvals/{id}/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a waiting message: tone, channels, whom it goes to, not before a date
     * @description Never firmer, higher or later than its ladder wants.
     */
    post: operations['ContactApprovalsController_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contact-approvals/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let messages go: all that wait, or those that are named
     * @description They are checked against the truth and their windows as every message is. Nobody decides twice.
     */
    post: operations['ContactApprovalsController_approve'];
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
     * @description In whole or part. What is more than is open takes the place of money that was paid, which becomes unapplied cash.
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
  '/v1/customers/{id}/erasures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who was erased of a customer, when and why
     * @description Newest first.
     */
    get: operations['ErasuresController_list'];
    put?: never;
    /**
     * Erase a customer, or one contact
     * @description Replaces names, addresses and everything written by or about the people by nothing, here and in every other service. It cannot be undone. Invoices, payments and the journal stay; an opt-out stays effective for the address. A customer is refused (409) while invoices, disputes, a placement or a legal hold are open or money of theirs is unused; a contact while they are the last who can be reached of a customer who owes. Asking again answers with the first erasure.
     */
    post: operations['ErasuresController_erase'];
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
    /**
     * Sends an agent's own words: at any hour within 24 hours of the customer's message
     * @description Words that break a rule are 422 `message_breaks_rules`, with what was found in `findings`. Some rules may be overridden with a reason by who may change settings; never those about threats, shame, insults and secrets.
     */
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
  '/v1/customers/{id}/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which ladder each open invoice of a customer keeps to, and since when */
    get: operations['AssignmentsController_ofCustomer'];
    put?: never;
    post?: never;
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
  '/v1/customers/{id}/promises/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How a customer keeps promises
     * @description Kept rate = kept ÷ (kept + partly kept + broken), by count and, for each currency, by promised amount. Promises that are running or were withdrawn do not count. Kept means: at least the promised amount, less the tolerance, was allocated to its invoices by the promised day and its grace.
     */
    get: operations['PromisesController_summarise'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/statement-schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The schedule of a customer’s statements */
    get: operations['SchedulesController_find'];
    /**
     * Issue statements by a schedule
     * @description In each currency in which something stood open or moved since the last one.
     */
    put: operations['SchedulesController_set'];
    post?: never;
    /** Issue no more statements by schedule */
    delete: operations['SchedulesController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statements of a customer, newest first */
    get: operations['StatementsController_list'];
    put?: never;
    /**
     * Issue a statement of account
     * @description Of any period in the past: `open_item` lists what is open on its last day, `activity` everything that moved the balance. It is kept as it was issued. With `send` the customer is told by message that it is ready.
     */
    post: operations['StatementsController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{id}/terms-acceptances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what a customer accepted, newest record first */
    get: operations['AcceptancesController_list'];
    put?: never;
    /**
     * Record that a customer accepted terms
     * @description They hold for invoices issued on that day or later. The record is never changed.
     */
    post: operations['AcceptancesController_accept'];
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
  '/v1/customers/{id}/tone-raises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tones that people raised for a customer, newest first, those taken back among them */
    get: operations['ToneRaisesController_list'];
    put?: never;
    /**
     * Say that old debt was asked for before, so that it need not begin with the first tone
     * @description Only what was overdue when it came to us; what happens afterwards lowers the tone again.
     */
    post: operations['ToneRaisesController_raise'];
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
     * @description Over an amount, a line of the invoice (`lineNo`), or (without both) over all that is open. The undisputed rest may be asked for. `answerBy` is the day on which the company wants to have answered.
     */
    post: operations['DisputesController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One dispute */
    get: operations['DisputesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Say who looks into a dispute
     * @description 409 when it is resolved already.
     */
    patch: operations['DisputesController_change'];
    trace?: never;
  };
  '/v1/disputes/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The files of a dispute, oldest first */
    get: operations['EvidenceController_ofDispute'];
    put?: never;
    /**
     * Add a file
     * @description PDF, PNG, JPEG or plain text, told by its content; at most 5 MB, and 10 files. 409 once it has ended.
     */
    post: operations['EvidenceController_addToDispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{id}/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One file of a dispute */
    get: operations['EvidenceController_fileOfDispute'];
    put?: never;
    post?: never;
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
     * @description `accepted` credits the disputed amount, `agreed` credits `creditMinor`, `rejected` credits nothing and needs an explanation (`note`).
     */
    post: operations['DisputesController_resolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dossiers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a dossier as it was made
     * @description A zip file.
     */
    get: operations['DossiersController_zip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/experiments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Experiments, newest first */
    get: operations['ExperimentsController_list'];
    put?: never;
    /** Draw an experiment up; nothing comes under it before it is started */
    post: operations['ExperimentsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/experiments/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Days to cash and offence of each variant, with intervals, and how near it is to its end */
    get: operations['ExperimentsController_results'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/experiments/{id}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start it: invoices that are new from now on come under it, by a stable hash of their customer
     * @description A ladder of the customer or invoice wins over the experiment; the experiment over those of segment and company.
     */
    post: operations['ExperimentsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/experiments/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop it; what was left in silence goes on under its usual ladder */
    post: operations['ExperimentsController_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/extensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List requests for more time, newest first */
    get: operations['ExtensionsController_list'];
    put?: never;
    /**
     * Ask for a later due date
     * @description Granted at once when it lies within the company’s limits. Else a person decides, and the invoice is not asked for meanwhile.
     */
    post: operations['ExtensionsController_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/extensions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look up a request for more time */
    get: operations['ExtensionsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/extensions/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline it with an explanation
     * @description 409 when it was answered already.
     */
    post: operations['ExtensionsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/extensions/{id}/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant it, with the date asked for or another
     * @description The due date moves: steps of the ladder that were not reached yet move with it. 409 when answered.
     */
    post: operations['ExtensionsController_grant'];
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
     * @description Nothing is asked for meanwhile. Without `until` it lasts as the settings say for its reason: `hardship` 30 days, `breathing_space` 60, `claims_paid` 5 working days; `vulnerable`, `legal` and others until somebody releases it.
     */
    post: operations['HoldsController_place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/holds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One hold */
    get: operations['HoldsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a hold
     * @description Its last day, owner, next step, review, or the end of the treatment. 409 when it has ended already.
     */
    patch: operations['HoldsController_change'];
    trace?: never;
  };
  '/v1/holds/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The files of a hold, oldest first */
    get: operations['EvidenceController_ofHold'];
    put?: never;
    /**
     * Add a file
     * @description PDF, PNG, JPEG or plain text, told by its content; at most 5 MB, and 10 files. 409 once it has ended.
     */
    post: operations['EvidenceController_addToHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/holds/{id}/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One file of a hold */
    get: operations['EvidenceController_fileOfHold'];
    put?: never;
    post?: never;
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
     * @description UTF-8 with a header. Without `mapping` its headers are our field names; with it, `{ field: header }` and the options `defaults`, `dateFormat`, `decimalSign`, `thousandsSign`. `create` refuses a known externalId that says something else, `upsert` changes it: details of customers and invoices, never what is booked. `dryRun` checks everything, also against what is stored, and writes nothing. The same file may be sent again: nothing is doubled.
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
  '/v1/imports/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What an upsert changes, field by field
     * @description Of a dry run: what it would change. The first 10,000 are kept; `fieldChanges` counts all.
     */
    get: operations['ImportsController_changes'];
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
  '/v1/invoices/{id}/charges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the charges on an invoice, newest first */
    get: operations['ChargesController_list'];
    put?: never;
    /**
     * Post a late fee, a fixed sum or interest
     * @description Up to what is quoted and not posted yet. 409 `no_agreed_terms` when nothing allows it.
     */
    post: operations['ChargesController_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{id}/charges/quote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Quote the late fee and interest as of a day
     * @description By the terms that the customer accepted, else by the law of the customer’s country as far as it is written down here (`unreviewed`), with a worksheet of segments that add up. A quote charges nothing.
     */
    get: operations['ChargesController_quote'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
  '/v1/journal/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List entries, newest booked first
     * @description `from` and `to` are value dates.
     */
    get: operations['JournalController_entries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/journal/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The journal as a file
     * @description As CSV, a line for each posting, or in the format of hledger. `from` and `to` are value dates.
     */
    get: operations['JournalController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ledger-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Settings of the ledger
     * @description Every field is there, with its default if unset.
     */
    get: operations['SettingsController_read'];
    /**
     * Set them
     * @description A field left out goes back to its default.
     */
    put: operations['SettingsController_replace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mandates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List mandates, newest first */
    get: operations['MandatesController_list'];
    put?: never;
    /**
     * Record a mandate for automatic withdrawal
     * @description What the customer owes in the currency, now and later, is announced and collected instead of asked for: events `ledger.collection.announced.v1`, and on the day `ledger.collection.due.v1`.
     */
    post: operations['MandatesController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mandates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mandate */
    get: operations['MandatesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mandates/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a mandate
     * @description Collections that were announced are not made; their invoices are asked for like others.
     */
    post: operations['MandatesController_revoke'];
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
  '/v1/offence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Opt-outs, spam complaints, upset replies and disputes per 1,000 contacts, step by step */
    get: operations['StopRulesController_report'];
    put?: never;
    post?: never;
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
  '/v1/payments/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Use unapplied cash
     * @description For these open invoices of the customer or, without `allocations`, by the company’s rule.
     */
    post: operations['PaymentsController_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payments/{id}/refunds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Refunds of a payment, newest first */
    get: operations['RefundsController_list'];
    put?: never;
    /**
     * Refund unapplied cash
     * @description Records money that goes back to the customer.
     */
    post: operations['RefundsController_refund'];
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
     * @description What it had paid is owed again. 409 the second time, and when a part of it was refunded.
     */
    post: operations['PaymentsController_reverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List placements, newest first */
    get: operations['PlacementsController_list'];
    put?: never;
    /**
     * Hand invoices to an agency or a lawyer
     * @description Only after a call (`callTask` with its outcome) or with a person’s reason for none (409 `no_call_made`). We do not ask for them meanwhile. What is disputed, on a plan or on hold is not handed over (409). With `approvals.placementAlways` it waits for a second person (202).
     */
    post: operations['PlacementsController_place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One placement */
    get: operations['PlacementsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a placement
     * @description 409 while something is open: recall it instead.
     */
    post: operations['PlacementsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}/code-of-conduct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The partner signed the code of conduct
     * @description The text and version that the settings hold now are kept with the signature.
     */
    post: operations['PlacementsController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Complaints about a placement, oldest first */
    get: operations['PlacementsController_complaints'];
    put?: never;
    /**
     * Somebody complains about the partner
     * @description It appears on the timeline.
     */
    post: operations['PlacementsController_complain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}/dossier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make the dossier of a placement
     * @description Statement, invoices, terms, worksheets of fees and interest, journal, every contact, disputes and promises, and the signed code of conduct: as PDF, JSON and CSV with a manifest of hashes. 409 `code_of_conduct_unsigned` until it is signed.
     */
    post: operations['DossiersController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}/dossiers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The dossiers of a placement, newest first */
    get: operations['DossiersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The partner passed on what it collected
     * @description The invoices are paid by all that was collected; what the partner kept is booked as agency fees.
     */
    post: operations['PlacementsController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take the invoices back
     * @description We may ask for what is open again, gently.
     */
    post: operations['PlacementsController_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List payment plans, newest first */
    get: operations['PlansController_list'];
    put?: never;
    /**
     * Propose a payment plan
     * @description Over open invoices of one customer in one currency. Its instalments add up to what is open and not disputed. Within the company’s limits it is `active` at once; else it is `proposed`, and asking rests for some days.
     */
    post: operations['PlansController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One payment plan, with its instalments and its history */
    get: operations['PlansController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Agree to a proposed plan
     * @description As it is, or with another schedule. From now on its instalments are owed instead of the invoices.
     */
    post: operations['PlansController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline a proposed plan
     * @description With an explanation. Asking goes on.
     */
    post: operations['PlansController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a running plan by hand
     * @description With the reason. What is left of each invoice is owed as one, by default not before the last instalment was. The invoice may then be written off, sold or placed.
     */
    post: operations['PlansController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/plans/{id}/renegotiate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Agree on a plan anew
     * @description For what is left of a running or defaulted plan. Answers the new plan; the old one is `replaced` and names it.
     */
    post: operations['PlansController_renegotiate'];
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
    /** The ladders, every version: which steps an unpaid invoice goes through, as data */
    get: operations['LaddersController_list'];
    put?: never;
    /**
     * Publish a version of a ladder of your own
     * @description The body is the file. A version never changes: the same content again answers the version that is there, other content under it is 409 `version_in_use`. Nobody is led by it until it is assigned.
     */
    post: operations['LaddersController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version of a ladder, by its name and version: considerate@1 */
    get: operations['LaddersController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The file of a version, to keep in git
     * @description Publishing it again as it is changes nothing.
     */
    get: operations['LaddersController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Check the file of a ladder without publishing it */
    post: operations['LaddersController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/schema': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The JSON Schema (2020-12) of a ladder’s file, for editors and checks in git */
    get: operations['LaddersController_schema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which ladder leads whom
     * @description The nearest assignment leads a new invoice: its own, its customer’s, its segment’s, the company’s.
     */
    get: operations['AssignmentsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Changes of policies, newest first */
    get: operations['PolicyChangesController_list'];
    put?: never;
    /** Propose a change; it counts whom it reaches and waits to be confirmed */
    post: operations['PolicyChangesController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-changes/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Call a change off that has not begun to take effect */
    post: operations['PolicyChangesController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-changes/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm a proposed change; it takes effect at its date */
    post: operations['PolicyChangesController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-changes/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** How many customers and invoices on their way a change would reach; changes nothing */
    post: operations['PolicyChangesController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Settings of policies
     * @description Every field is there, with its default if unset.
     */
    get: operations['PolicySettingsController_read'];
    /**
     * Set them
     * @description A field left out goes back to its default.
     */
    put: operations['PolicySettingsController_replace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-sweeps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Nightly sweeps: every account decided anew and compared, newest first */
    get: operations['SweepController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policy-sweeps/{id}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts that stood otherwise than decided anew */
    get: operations['SweepController_differences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/promises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List promises, newest first */
    get: operations['PromisesController_list'];
    put?: never;
    /**
     * Record a promise to pay
     * @description Its invoices are not asked for and do not age until the promised day and its grace are over. It is kept as soon as the promised amount came in for them.
     */
    post: operations['PromisesController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/promises/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look up a promise */
    get: operations['PromisesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/promises/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a promise
     * @description Its invoices may be asked for again. 409 when it has ended.
     */
    post: operations['PromisesController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reference-rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The reference rates, how far each is known, and what you state beyond
     * @description `warning` says what to do about a rate that is not known today.
     */
    get: operations['PacksController_list'];
    put?: never;
    /**
     * State a rate of a reference, and where you read it
     * @description It counts for the days that it names, also where this system knows another. 409 `rate_stated_already` when you state one of these days already: change or remove a rate in `charges.rates` of the settings.
     */
    post: operations['PacksController_state'];
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
  '/v1/replies/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A person confirms what a reply suggests: it is recorded, and the reply is read
     * @description A promise, a dispute, or a payment that is said to be made. What the reply and the account do not tell is asked for (422).
     */
    post: operations['RepliesController_confirm'];
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
  '/v1/replies/understand': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a reply seems to say, with dates and amounts; nothing is stored */
    post: operations['RepliesController_understand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Average days delinquent (DSO less best possible DSO), and apart from it average days late
     * @description Of the 90 days up to `asOf`, or of the period given.
     */
    get: operations['CollectingController_delinquency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/ageing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ageing as of any day
     * @description What was open at the end of the day, per currency and bucket of days past the date.
     */
    get: operations['AgeingController_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/ageing/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ageing per customer, those that owe most first */
    get: operations['AgeingController_customers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/ageing/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The invoices and instalments behind an ageing, the earliest due first */
    get: operations['AgeingController_invoices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/bpdso': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Best possible days sales outstanding
     * @description Of the 90 days up to `asOf`, or of the period given.
     */
    get: operations['CollectingController_bestPossible'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/cei': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Collection effectiveness index
     * @description Of the month up to `asOf`, or of the period given, then also with the average month’s sales.
     */
    get: operations['CollectingController_effectiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/dso': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Days sales outstanding, simple and countback
     * @description Of the 90 days up to `asOf`, or of the period given.
     */
    get: operations['CollectingController_dso'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The journal entries behind a figure
     * @description By value date. Of each entry the postings that move the accounts, and concern the invoice, asked for.
     */
    get: operations['ReportEntriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/promises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How promises to pay were kept, by count and by amount
     * @description Promises that ended in the 90 days up to `asOf`, or in the period given.
     */
    get: operations['OutcomesController_promises'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/roll-rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Roll and cure rates of the ageing buckets
     * @description From the end of the first day to the end of the last one: of the month up to `asOf`, or as given.
     */
    get: operations['OutcomesController_rollRates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/write-offs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was written off, and what of it came in after all
     * @description Of the 90 days up to `asOf`, or of the period given.
     */
    get: operations['OutcomesController_writeOffs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sales': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List sales, newest first */
    get: operations['SalesController_list'];
    put?: never;
    /**
     * Sell invoices to a factor
     * @description All that is open on them is sold and not asked for by us any more. What is disputed, on a plan or placed cannot be sold (409). The price is booked to cash when `priceReceivedOn` is given; what stays in `sold_receivables` is what the sale cost. With `approvals.saleAlways` it waits for a second person (202). Nothing is sent to the customer: the factor and you tell them as your contract says.
     */
    post: operations['SalesController_sell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sales/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One sale */
    get: operations['SalesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sales/{id}/returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take invoices back from a factor
     * @description By recourse, or because the sale is undone. What was sold of them is owed to you again, as a new obligation that is asked for anew. An invoice comes back once (409 `already_taken_back`). The price leaves cash when `priceReturnedOn` is given. With `approvals.saleAlways` it waits for a second person (202), as the sale did.
     */
    post: operations['SalesController_takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/simulations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Runs of the simulator, newest first */
    get: operations['SimulationsController_list'];
    put?: never;
    /**
     * Simulate ladders
     * @description A preview lets the next days pass for every account as it is now; a backtest lets past days pass again, with the invoices, payments, disputes, holds and replies of those days. Nothing is sent. Two variants are compared.
     */
    post: operations['SimulationsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/simulations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a run is, and its report */
    get: operations['SimulationsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/simulations/{id}/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Account by account: the messages and tasks of each variant */
    get: operations['SimulationsController_accounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/simulations/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a run; what it has found out so far stays */
    post: operations['SimulationsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/simulations/{id}/download': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The result as a file
     * @description CSV: a line for each message and task. JSON: the report, and every account.
     */
    get: operations['SimulationsController_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One statement, line by line */
    get: operations['StatementsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statements/{id}.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A statement as a table */
    get: operations['StatementsController_csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statements/{id}.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A statement as a paper */
    get: operations['StatementsController_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statements/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell the customer that a statement is ready
     * @description Of any statement that was issued, also once more, by the next message that may be sent. While one that tells of the same days waits, that message tells it.
     */
    post: operations['StatementsController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/step-pauses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Steps that stopped by themselves, newest first */
    get: operations['StopRulesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/step-pauses/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a step go on that stopped by itself
     * @description What it held is sent if it is still timely; what expired meanwhile ends with that reason.
     */
    post: operations['StopRulesController_resume'];
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
    /**
     * What needs a person: calls, decisions, replies to read, messages that cannot be sent
     * @description Due first. Tasks that rest are left out unless asked for.
     */
    get: operations['TasksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A task with what helps to do it: the script and the facts of a call, a recommendation for a decision */
    get: operations['TasksController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tasks/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a task to somebody, or back to the team */
    post: operations['TasksController_assign'];
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
    /** Close a task with what came of it; the next decision rests on it */
    post: operations['TasksController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tasks/{id}/snooze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a task rest until a day before its deadline; it comes back by itself */
    post: operations['TasksController_snooze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every version of the company’s own wording */
    get: operations['TemplatesController_list'];
    put?: never;
    /**
     * Saves a version of the company’s own wording, as a draft
     * @description Wording that breaks a rule is 422 `template_breaks_rules`, with what was found in `findings`.
     */
    post: operations['TemplatesController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version */
    get: operations['TemplatesController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Uses a version from the next message on, in the place of the one before it; an older one rolls back
     * @description Where the company wants a second person, whoever wrote it is refused: 409 `needs_second_person`.
     */
    post: operations['TemplatesController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uses a version no longer: the shipped wording is used again */
    post: operations['TemplatesController_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/{id}/test-sends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends wording with made-up values to one of the company’s own people, marked as a test
     * @description `id` is that of a version, or the name of shipped wording, such as `upcoming.en`. The address is the human contact’s or one of the `testRecipients` of the template rules; a customer’s is refused. A test counts against no budget and stands on no timeline; in `shadow` it does not leave. Look up what became of it by its id.
     */
    post: operations['TestSendsController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/{id}/test-sends/{testSendId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A test, and what became of it */
    get: operations['TestSendsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/lint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Checks a message of any system against the rules of tone, privacy, form and safety; stores nothing
     * @description The rules read words, not minds: a message without findings keeps the rules and may still be unkind. Links may lead to the hosted pages and to the `linkDomains` of the company, where it states any; of an SMS the answer tells how it is billed.
     */
    post: operations['TemplatesController_lint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Wording with usual and with the longest values, and what the rules say; stores nothing */
    post: operations['TemplatesController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the company works with wording: who approves it, and on whom it may be tried out */
    get: operations['TemplatesController_rules'];
    /** States how the company works with wording */
    put: operations['TemplatesController_setRules'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/templates/shipped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The wording that comes with Tactful, to read or to begin with */
    get: operations['TemplatesController_shipped'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List payment terms, newest first */
    get: operations['TermsController_list'];
    put?: never;
    /**
     * Publish a version of payment terms
     * @description With days of payment and what paying late costs, for machines. It holds for the invoices of customers who accepted it, from their acceptance on, and is never changed: other terms are another version.
     */
    post: operations['TermsController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/terms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version of payment terms */
    get: operations['TermsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tone-raises/{id}/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a raised tone back: from now on it rises only as it is earned */
    post: operations['ToneRaisesController_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/whatsapp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Approval and category of the content templates, quality of the sender, and what is stopped */
    get: operations['WhatsappController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/whatsapp/contents/{contentSid}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a template go on that stopped because its category had changed, with a reason */
    post: operations['WhatsappController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/whatsapp/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has the provider asked now instead of tomorrow; answers with what is known before that */
    post: operations['WhatsappController_look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/whatsapp/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a paused sender go on, with a reason */
    post: operations['WhatsappController_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/write-offs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List write-offs, newest first */
    get: operations['WriteOffsController_list'];
    put?: never;
    /**
     * Let a debt go, in whole or in part
     * @description It is not asked for any more; money that names the invoice is still taken. Above the limit of `approvals.writeOffAboveMinor` it waits for a second person (202), and nothing has changed yet.
     */
    post: operations['WriteOffsController_writeOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/write-offs/{id}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a write-off back
     * @description What was not recovered of it meanwhile is owed and asked for again.
     */
    post: operations['WriteOffsController_reverse'];
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
        account:
          | 'receivable'
          | 'placed'
          | 'cash'
          | 'unapplied_cash'
          | 'sales'
          | 'fee_income'
          | 'interest_income'
          | 'credit_notes'
          | 'waived'
          | 'bad_debt'
          | 'sold_receivables'
          | 'agency_fees';
        balanceMinor: number;
        currency: string;
      }[];
    };
    AddReport: {
      days: number;
      definitions: {
        averageDaysDelinquent: string;
        averageDaysLate: string;
      };
      /** Format: date */
      from: string;
      items: {
        averageDaysDelinquent: components['schemas']['ReportFigure'];
        averageDaysLate: components['schemas']['ReportFigure'];
        bestPossibleDso: components['schemas']['ReportFigure'];
        currency: string;
        currentMinor: number;
        openInvoices: string;
        paidOff: number;
        paymentEntries: string;
        receivableMinor: number;
        salesEntries: string;
        salesMinor: number;
        simpleDso: components['schemas']['ReportFigure'];
      }[];
      /** Format: date */
      to: string;
    };
    AgeingReport: {
      /** Format: date */
      asOf: string;
      /** @enum {string} */
      by: 'due_date' | 'invoice_date';
      definition: string;
      items: {
        atRiskPercent: number | null;
        buckets: {
          amountMinor: number;
          /** @enum {string} */
          bucket: 'current' | '1-30' | '31-60' | '61-90' | '90+';
          count: number;
          invoices: string;
        }[];
        creditsMinor: number;
        currency: string;
        customers: string;
        entries: string;
        netMinor: number;
        overdueMinor: number;
        receivableMinor: number;
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
      warnings: {
        message: string;
        place: string;
        rule: string;
        /** @enum {string} */
        severity: 'error' | 'warning';
      }[];
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
    Approval: {
      amountMinor: number;
      answeredAt: string | null;
      answeredBy: string | null;
      answerNote: string | null;
      because: string;
      currency: string;
      customerIds: string[];
      documentId: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'write_off' | 'sale' | 'sale_return' | 'placement';
      request: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      requestedAt: string;
      requestedBy: string;
      /** @enum {string} */
      state: 'pending' | 'approved' | 'declined';
    };
    /**
     * @example {
     *       "note": "Agreed: the company is insolvent."
     *     }
     */
    ApprovalAnswer: {
      note?: string | null;
    };
    ApprovalPage: {
      items: components['schemas']['Approval'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "ids": [
     *         "01980000-0000-7000-8000-00000000000a"
     *       ]
     *     }
     */
    ApproveContacts: {
      /** @description Left out: everything that waits, the 500 oldest at a time. */
      ids?: string[];
      /** @description Why, for everybody who reads the timeline. */
      reason?: string;
    };
    ApprovedContacts: {
      approved: string[];
      kept: {
        because: string;
        /** Format: uuid */
        id: string;
      }[];
      more: boolean;
    };
    /**
     * @example {
     *       "owner": {
     *         "id": "agent-7",
     *         "name": "Mia Sommer"
     *       }
     *     }
     */
    AssignTask: {
      /** @description Null: the team's again. */
      owner: {
        id: string;
        name: string;
      } | null;
    };
    Attempt: {
      acceptedAt: string | null;
      accounts: {
        /** Format: uuid */
        contactId: string;
        /** Format: uuid */
        customerId: string;
      }[];
      amounts: {
        amountMinor: number;
        currency: string;
      }[];
      attachments: {
        mediaType: string;
        name: string;
        sha256: string;
        sizeBytes: number;
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
      notice: {
        /** @enum {string} */
        kind: 'statement' | 'collection_announced' | 'invoice_copy';
        round: number;
        /** Format: uuid */
        subjectId: string;
      } | null;
      provider: string;
      providerId: string | null;
      /** @enum {string} */
      purpose: 'ladder' | 'notice' | 'confirmation' | 'acknowledgement' | 'answer' | 'agent';
      receivedAt: string | null;
      state: string;
      steps: {
        /** Format: uuid */
        invoiceId: string;
        ladderRun: number;
        /** Format: uuid */
        obligationId: string;
        /** @enum {string} */
        raisedTo?: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
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
    BankData: {
      fresh: boolean;
      toldAt: string | null;
      toldBy: string | null;
      until: string | null;
    };
    /**
     * @example {
     *       "until": "2026-03-02T05:30:00Z"
     *     }
     */
    BankDataMark: {
      /** Format: date-time */
      until: string;
    };
    BpdsoReport: {
      days: number;
      definition: string;
      /** Format: date */
      from: string;
      items: {
        bestPossible: components['schemas']['ReportFigure'];
        currency: string;
        currentMinor: number;
        openInvoices: string;
        receivableMinor: number;
        salesEntries: string;
        salesMinor: number;
      }[];
      /** Format: date */
      to: string;
    };
    BusinessTime: {
      isVirtual: boolean;
      /** Format: date-time */
      now: string;
    };
    CeiReport: {
      days: number;
      definitions: {
        averageMonth: string;
        period: string;
      };
      /** Format: date */
      from: string;
      items: {
        averageMonth: components['schemas']['ReportFigure'];
        closingCurrentMinor: number;
        closingMinor: number;
        currency: string;
        openingInvoices: string;
        openingMinor: number;
        openInvoices: string;
        period: components['schemas']['ReportFigure'];
        salesEntries: string;
        salesMinor: number;
      }[];
      /** Format: date */
      to: string;
    };
    Charge: {
      amountMinor: number;
      /** Format: date */
      asOf: string;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      /** @enum {string} */
      kind: 'late_fee' | 'interest' | 'fixed_sum';
      offer: {
        /** Format: date */
        by: string;
        /** Format: uuid */
        id: string;
        offeredBy: string;
        reason: string | null;
        /** @enum {string} */
        state: 'open' | 'came_true' | 'lapsed' | 'paid';
      } | null;
      /** Format: date-time */
      postedAt: string;
      postedBy: string;
      source: components['schemas']['ChargeSource'];
      /** @enum {string} */
      state: 'posted' | 'partly_waived' | 'waived';
      waivedMinor: number;
      worksheet: components['schemas']['InterestWorksheet'] | components['schemas']['FeeWorksheet'];
    };
    ChargePack: {
      /** Format: date */
      asOf: string;
      readonly countries: string[];
      readonly customerKinds: ('person' | 'company')[];
      fixedSum: {
        brackets: {
          amountMinor: number;
          belowMinor: number | null;
        }[];
        currency: string;
      } | null;
      id: string;
      interest: {
        addPercent: string;
        /** @enum {string} */
        fix: 'at_start' | 'per_half_year' | 'contract';
        /** @enum {string} */
        referenceDay: 'first_day' | 'day_before';
        /** @enum {string} */
        series: 'ecb_main_refinancing' | 'boe_bank_rate' | 'bundesbank_base_rate';
      } | null;
      name: string;
      note: string | null;
      readonly sources: string[];
      /** @enum {string} */
      status: 'unreviewed';
    };
    ChargePackList: {
      items: components['schemas']['ChargePack'][];
      nextCursor: null;
    };
    ChargePage: {
      items: components['schemas']['Charge'][];
      nextCursor: string | null;
    };
    ChargeQuote: {
      /** Format: date */
      asOf: string;
      currency: string;
      /** Format: date */
      dueDate: string;
      fee: {
        /** @enum {string} */
        kind: 'late_fee' | 'fixed_sum';
        notCharged:
          | (
              | 'no_agreed_terms'
              | 'not_owed'
              | 'not_late'
              | 'interest_off'
              | 'rate_unknown'
              | 'below_minimum'
              | 'capped'
              | 'all_posted'
            )
          | null;
        postableMinor: number;
        postedMinor: number;
        quotedMinor: number;
        source: components['schemas']['ChargeSource'] | null;
        worksheet: components['schemas']['FeeWorksheet'] | null;
      };
      interest: {
        notCharged:
          | (
              | 'no_agreed_terms'
              | 'not_owed'
              | 'not_late'
              | 'interest_off'
              | 'rate_unknown'
              | 'below_minimum'
              | 'capped'
              | 'all_posted'
            )
          | null;
        postableMinor: number;
        postedMinor: number;
        quotedMinor: number;
        referenceRate: components['schemas']['RateKnowledge'] | null;
        source: components['schemas']['ChargeSource'] | null;
        unknownOn: string | null;
        worksheet: components['schemas']['InterestWorksheet'] | null;
      };
      /** Format: uuid */
      invoiceId: string;
      law: {
        /** Format: date */
        asOf: string;
        id: string;
        name: string;
        note: string | null;
        /** @enum {string} */
        status: 'unreviewed';
      } | null;
      standstill: string | null;
      totalPostableMinor: number;
      warnings: string[];
    };
    ChargeSource:
      | {
          /** @enum {string} */
          kind: 'terms';
          reference: string;
          /** Format: uuid */
          termsId: string;
        }
      | {
          /** @enum {string} */
          kind: 'invoice';
          reference: string | null;
        }
      | {
          /** @enum {string} */
          kind: 'pack';
          pack: string;
          reference: string;
          readonly sources: string[];
          /** @enum {string} */
          status: 'unreviewed';
        };
    /**
     * @example {
     *       "outcome": "call_back",
     *       "note": "Is on a train.",
     *       "followUpAt": "2026-03-20T09:00:00Z"
     *     }
     */
    CloseTask: {
      /**
       * Format: uuid
       * @description Of a call: who was called; left out: whom the task names.
       */
      contactId?: string;
      /**
       * Format: date-time
       * @description Of outcomes that want it: when the matter is taken up again.
       */
      followUpAt?: string;
      note?: string;
      /** @description One of the `outcomes` of the task. */
      outcome: string;
    };
    CodeOfConduct: {
      text: string;
      version: string;
    };
    Collection: {
      amountMinor: number;
      attempt: number;
      /** Format: date */
      collectOn: string;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      /** Format: uuid */
      mandateId: string;
      /** @enum {string} */
      method: 'direct_debit' | 'card';
      number: string;
      paymentId: string | null;
      reason: string | null;
      /** @enum {string} */
      state: 'announced' | 'due' | 'succeeded' | 'failed' | 'cancelled';
      toldOn: string | null;
    };
    /**
     * @example {
     *       "reason": "insufficient funds"
     *     }
     */
    CollectionFailure: {
      reason: string;
    };
    CollectionPage: {
      items: components['schemas']['Collection'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "receivedOn": "2026-03-16"
     *     }
     */
    CollectionSuccess: {
      /** Format: date */
      receivedOn?: string;
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
      contactRules?: {
        house?: {
          areHolidaysOpen?: boolean;
          caps?: {
            contacts: number;
            hours: number;
            /** @enum {string} */
            scope: 'account' | 'person';
          }[];
          coolDownHours?: number;
          hours?: {
            days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
            end: string;
            start: string;
          }[];
        };
        optionalPacks?: string[];
        overrides?: {
          by: string;
          pack: string;
          /** Format: date */
          until?: string;
          why: string;
        }[];
        /** @enum {string} */
        partyRole?: 'creditor' | 'agent_in_creditor_name' | 'third_party' | 'debt_buyer';
        sectors?: ('credit' | 'telecom' | 'utility')[];
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
      linkDomains?: string[];
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
          pool?: {
            countries: string[];
            from: string;
            /** @default 1 */
            ratePerSecond: number;
          }[];
          /** @default 1 */
          ratePerSecond: number;
          segmentPrice?: {
            currency: string;
            micros: number;
          };
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
      spreadMinutes?: number;
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
      contactRules?: {
        house?: {
          areHolidaysOpen?: boolean;
          caps?: {
            contacts: number;
            hours: number;
            /** @enum {string} */
            scope: 'account' | 'person';
          }[];
          coolDownHours?: number;
          hours?: {
            days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
            end: string;
            start: string;
          }[];
        };
        optionalPacks?: string[];
        overrides?: {
          by: string;
          pack: string;
          /** Format: date */
          until?: string;
          why: string;
        }[];
        /** @enum {string} */
        partyRole?: 'creditor' | 'agent_in_creditor_name' | 'third_party' | 'debt_buyer';
        sectors?: ('credit' | 'telecom' | 'utility')[];
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
      linkDomains?: string[];
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
          pool?: {
            countries: string[];
            from: string;
            /** @default 1 */
            ratePerSecond?: number;
          }[];
          /** @default 1 */
          ratePerSecond?: number;
          segmentPrice?: {
            currency: string;
            micros: number;
          };
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
      spreadMinutes?: number;
      timeZone: string;
      tradingName: string;
    };
    Complaint: {
      by: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      words: string;
    };
    ComplaintList: {
      items: components['schemas']['Complaint'][];
      nextCursor: null;
    };
    /**
     * @example {
     *       "signedBy": "Ute Fair",
     *       "signedOn": "2026-05-06"
     *     }
     */
    ConductSignature: {
      signedBy: string;
      /** Format: date */
      signedOn: string;
    };
    ConfirmedReply: {
      recorded: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'promise' | 'dispute' | 'hold';
      };
      reply: components['schemas']['Reply'];
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
        proof: string | null;
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
        freeTextUntil: string | null;
        localTime: string | null;
        packs: {
          id: string;
          setAside?: {
            by: string;
            why: string;
          };
          version: string;
        }[];
        sentence: string;
        until: string | null;
        /** @enum {string} */
        verdict: 'allow' | 'defer' | 'block' | 'ask_human';
      }[];
      freeTextUntil: string | null;
      localTime: string | null;
      packs: {
        id: string;
        setAside?: {
          by: string;
          why: string;
        };
        version: string;
      }[];
      sentence: string;
      until: string | null;
      /** @enum {string} */
      verdict: 'allow' | 'defer' | 'block' | 'ask_human';
    };
    ContactApproval: {
      /** Format: date-time */
      askedAt: string;
      audience: {
        level: number;
        /** @enum {string} */
        role: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
      };
      /** @enum {string} */
      because: 'step' | 'batch';
      channels: ('sms' | 'whatsapp' | 'email')[] | null;
      /** Format: uuid */
      customerId: string;
      customerName: string | null;
      /** Format: date-time */
      earliestAt: string;
      edits: {
        /** Format: date-time */
        at: string;
        by: string;
        changed: string[];
        reason: string;
      }[];
      endedAt: string | null;
      endedBy: string | null;
      /** Format: uuid */
      id: string;
      reason: string | null;
      /** @enum {string} */
      state: 'waiting' | 'approved' | 'declined' | 'lapsed';
      steps: {
        currency: string | null;
        dueDate: string | null;
        /** Format: uuid */
        invoiceId: string;
        number: string | null;
        /** Format: uuid */
        obligationId: string;
        openMinor: number | null;
        step: string;
      }[];
      validUntil: string | null;
      /** @enum {string} */
      wantedTone: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
    };
    ContactApprovalList: {
      items: components['schemas']['ContactApproval'][];
      nextCursor: string | null;
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
      unappliedMinor: number;
    };
    CreditNotePage: {
      items: components['schemas']['CreditNote'][];
      nextCursor: string | null;
    };
    Customer: {
      accountOwner?: {
        email: string;
        name: string;
      } | null;
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
      erasedAt?: string | null;
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
    CustomerAgeingPage: {
      items: {
        buckets: {
          amountMinor: number;
          /** @enum {string} */
          bucket: 'current' | '1-30' | '31-60' | '61-90' | '90+';
          count: number;
          invoices: string;
        }[];
        creditsMinor: number;
        currency: string;
        /** Format: uuid */
        customerId: string;
        externalId: string | null;
        name: string;
        netMinor: number;
        overdueMinor: number;
        receivableMinor: number;
      }[];
      nextCursor: string | null;
    };
    CustomerPage: {
      items: components['schemas']['Customer'][];
      nextCursor: string | null;
    };
    CustomerPatch: {
      accountOwner?: {
        email: string;
        name: string;
      } | null;
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
        /** @enum {string} */
        approval?: 'person' | 'batch';
        /** Format: uuid */
        approvalId?: string;
        audience?: {
          level: number;
          role: string;
        };
        because?: string;
        channels?: ('sms' | 'whatsapp' | 'email')[];
        /** Format: uuid */
        contactId?: string;
        /** Format: date-time */
        earliestAt?: string;
        /** @enum {string} */
        intent?: 'check_in' | 'ask' | 'fee_notice' | 'offer_plan' | 'final_options';
        key?: string;
        /** @enum {string} */
        kind: 'request_contact' | 'skip_steps' | 'charge_fee' | 'open_task' | 'close_task' | 'end_approval';
        notBefore?: string;
        preferredHour?: number;
        reasons?: string[];
        steps?: {
          /** Format: uuid */
          invoiceId: string;
          ladderRun: number;
          /** Format: uuid */
          obligationId: string;
          /** @enum {string} */
          raisedTo?: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
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
        voice?: 'company' | 'account_manager' | 'accounts_team' | 'director';
        /** @enum {string} */
        wantedTone?: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
        warning?: {
          audience: {
            level: number;
            role: string;
          };
          /** Format: date-time */
          notBefore: string;
          obligations: {
            /** Format: uuid */
            invoiceId: string;
            number: string;
            /** Format: uuid */
            obligationId: string;
          }[];
          owner: {
            email: string;
            name: string;
          } | null;
        };
      }[];
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      customerId: string;
      facts: {
        [key: string]: unknown;
      };
      factsHash: string;
      guards: {
        guard: string;
        heldBack: {
          code: string;
          invoiceNumber?: string;
          step?: string;
          /** Format: date-time */
          until?: string;
        }[];
        passed: boolean;
      }[];
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
      summary: string;
    };
    DecisionList: {
      items: components['schemas']['Decision'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "reason": "Their director calls tomorrow."
     *     }
     */
    DeclineContact: {
      /** @description Why, for everybody who reads the timeline. */
      reason: string;
    };
    Dispute: {
      amountMinor: number;
      /** Format: date */
      answerBy: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      lineNo: number | null;
      note: string | null;
      /** Format: date-time */
      openedAt: string;
      owner: string | null;
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
     *       "owner": "Mia Sommer"
     *     }
     */
    DisputePatch: {
      owner?: string | null;
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
    Dossier: {
      files: {
        bytes: number;
        name: string;
        sha256: string;
      }[];
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: string;
      /** Format: uuid */
      placementId: string;
      sha256: string;
    };
    DossierList: {
      items: components['schemas']['Dossier'][];
      nextCursor: null;
    };
    DsoReport: {
      days: number;
      definitions: {
        countback: string;
        simple: string;
      };
      /** Format: date */
      from: string;
      items: {
        countback: components['schemas']['ReportFigure'];
        currency: string;
        currentMinor: number;
        openInvoices: string;
        receivableMinor: number;
        salesEntries: string;
        salesMinor: number;
        simple: components['schemas']['ReportFigure'];
      }[];
      /** Format: date */
      to: string;
    };
    /**
     * @example {
     *       "tone": "friendly",
     *       "reason": "We spoke on Monday."
     *     }
     */
    EditContact: {
      audience?: {
        level: number;
        /** @enum {string} */
        role: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
      };
      channels?: ('sms' | 'whatsapp' | 'email')[];
      /**
       * Format: date
       * @description It leaves on this date at the earliest.
       */
      notBeforeDate?: string;
      /** @description Why, for everybody who reads the timeline. */
      reason: string;
      /** @enum {string} */
      tone?: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
    };
    Erasure: {
      contactId: string | null;
      /** Format: uuid */
      customerId: string;
      /** Format: date-time */
      erasedAt: string;
      erasedBy: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      reason: 'requested' | 'retention_ended' | 'recorded_by_mistake';
    };
    ErasureList: {
      items: components['schemas']['Erasure'][];
      nextCursor: null;
    };
    Evidence: {
      /** @enum {string} */
      about: 'dispute' | 'hold';
      /** Format: date-time */
      addedAt: string;
      addedBy: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      mediaType: 'application/pdf' | 'image/png' | 'image/jpeg' | 'text/plain';
      name: string;
      sha256: string;
      sizeBytes: number;
      /** Format: uuid */
      subjectId: string;
    };
    EvidencePage: {
      items: components['schemas']['Evidence'][];
      nextCursor: null;
    };
    Experiment: {
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      customersPerVariant: number;
      /** Format: date */
      endsOn: string;
      /** Format: uuid */
      id: string;
      looks: number;
      looksTaken: number;
      name: string;
      startedAt: string | null;
      startedBy: string | null;
      /** @enum {string} */
      state: 'draft' | 'running' | 'stopped';
      stoppedAt: string | null;
      stoppedBecause: ('ended' | 'stopped_by_person' | 'difference_shown') | null;
      stoppedBy: string | null;
      stopReason: string | null;
      variants: {
        key: string;
        policyId: string | null;
        share: number;
      }[];
    };
    ExperimentList: {
      items: components['schemas']['Experiment'][];
      nextCursor: string | null;
    };
    ExperimentResults: {
      /** Format: date */
      asOf: string;
      comparisons: {
        difference: {
          high: number;
          low: number;
          value: number;
        } | null;
        key: string;
        z: number | null;
      }[];
      definitions: {
        [key: string]: string;
      };
      /** Format: uuid */
      experimentId: string;
      sequential: {
        controls: string;
        looks: number;
        looksTaken: number;
        nextBoundary: number | null;
      };
      /** @enum {string} */
      state: 'draft' | 'running' | 'stopped';
      variants: {
        customers: number;
        daysToCash: {
          high: number;
          low: number;
          n: number;
          value: number;
        } | null;
        key: string;
        offended: {
          high: number;
          low: number;
          n: number;
          value: number;
        } | null;
        paidWithin30Days: {
          high: number;
          low: number;
          n: number;
          value: number;
        } | null;
        paidWithin60Days: {
          high: number;
          low: number;
          n: number;
          value: number;
        } | null;
        policyId: string | null;
      }[];
    };
    Extension: {
      answerUntil: string | null;
      /** Format: uuid */
      customerId: string;
      decidedAt: string | null;
      decidedBy: string | null;
      /** Format: date */
      dueDateBefore: string;
      explanation: string | null;
      grantedDueDate: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      /** Format: date */
      newDueDate: string;
      number: string;
      /** Format: date */
      originalDueDate: string;
      reason: string | null;
      /** Format: date-time */
      requestedAt: string;
      requestedBy: string | null;
      requestedByName: string | null;
      review: ('rule_is_off' | 'too_many_days' | 'invoice_had_enough' | 'account_had_enough' | 'overdue_already')[];
      /** @enum {string} */
      state: 'requested' | 'granted' | 'declined';
    };
    /**
     * @example {
     *       "explanation": "We can offer you a payment plan instead."
     *     }
     */
    ExtensionDecline: {
      explanation: string;
    };
    /**
     * @example {
     *       "newDueDate": "2026-03-17"
     *     }
     */
    ExtensionGrant: {
      /** Format: date */
      newDueDate?: string;
    };
    ExtensionPage: {
      items: components['schemas']['Extension'][];
      nextCursor: string | null;
    };
    FeeWorksheet: {
      amountMinor: number;
      baseMinor: number;
      belowMinor: number | null;
      exactMinor: string;
      /** @enum {string} */
      kind: 'flat' | 'percent' | 'brackets';
      limit: {
        /** @enum {string} */
        kind: 'minimum' | 'maximum';
        limitMinor: number;
      } | null;
      percent: string | null;
    };
    Hold: {
      breathingSpace: ('standard' | 'mental_health_treatment') | null;
      claim: {
        amountMinor: number | null;
        /** @enum {string} */
        arrived: 'nothing' | 'part' | 'all';
        currency: string | null;
        paidOn: string | null;
      } | null;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      invoiceId: string | null;
      nextStep: string | null;
      note: string | null;
      owner: string | null;
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
        | 'promise'
        | 'plan_proposed'
        | 'extension_requested'
        | 'collection_scheduled'
        | 'placed'
        | 'other';
      releasedAt: string | null;
      reviewOn: string | null;
      /** @enum {string} */
      state: 'active' | 'released';
      treatmentEndsOn: string | null;
      until: string | null;
    };
    HoldPage: {
      items: components['schemas']['Hold'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "until": "2026-05-31",
     *       "owner": "Mia Sommer",
     *       "nextStep": "Agree on a plan"
     *     }
     */
    HoldPatch: {
      nextStep?: string | null;
      owner?: string | null;
      reviewOn?: string | null;
      treatmentEndsOn?: string | null;
      until?: string | null;
    };
    Import: {
      changed: number;
      created: number;
      /** Format: date-time */
      createdAt: string;
      done: number;
      dryRun: boolean;
      errors: {
        code: string;
        field: string;
        message: string;
        row: number;
      }[];
      failed: number;
      fieldChanges: number;
      finishedAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'customers' | 'invoices' | 'payments' | 'credit_notes';
      /** @enum {string} */
      mode: 'create' | 'upsert';
      rows: number;
      /** @enum {string} */
      state: 'uploading' | 'queued' | 'running' | 'done';
      unchanged: number;
      wouldChange: number;
      wouldCreate: number;
    };
    ImportChangePage: {
      items: {
        after: string | number | null;
        before: string | number | null;
        externalId: string;
        field: string;
        row: number;
      }[];
      nextCursor: string | null;
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
    InterestWorksheet: {
      amountMinor: number;
      byDailyRoundingMinor: number;
      decimalMinor: string;
      exactMinor: string;
      /** Format: date */
      from: string;
      limit: {
        /** @enum {string} */
        kind: 'minimum' | 'maximum';
        limitMinor: number;
      } | null;
      roundedMinor: number;
      /** @enum {string} */
      rounding: 'half_away_from_zero' | 'half_even';
      readonly segments: {
        basis: string;
        because: string | null;
        capitalisedMinor: string;
        days: number;
        decimalMinor: string;
        exactMinor: string;
        /** Format: date */
        from: string;
        principalMinor: number;
        rateOf: string | null;
        ratePercent: string;
        /** Format: date */
        to: string;
      }[];
      /** Format: date */
      to: string;
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
      feesMinor: number;
      feesPaidMinor: number;
      /** Format: uuid */
      id: string;
      interestMinor: number;
      interestPaidMinor: number;
      /** Format: date */
      issueDate: string;
      /** Format: date-time */
      knownAt: string;
      lines?: components['schemas']['InvoiceLine'][];
      number: string;
      openMinor: number;
      paidMinor: number;
      placementId: string | null;
      planId: string | null;
      promiseId: string | null;
      soldMinor: number;
      /** @enum {string} */
      state: 'scheduled' | 'open' | 'paid' | 'written_off' | 'sold' | 'void';
      terms: {
        lateFeeMinor?: number;
        netDays?: number;
        reference?: string;
        /** Format: uuid */
        termsId?: string;
      };
      waivedMinor: number;
      writtenOffMinor: number;
    };
    InvoiceLine: {
      amountMinor: number;
      description: string;
      no: number;
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
    JournalEntry: {
      /** Format: date-time */
      bookedAt: string;
      bookedBy: string;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      documentId: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'invoice_issued'
        | 'invoice_voided'
        | 'payment_received'
        | 'payment_applied'
        | 'payment_reversed'
        | 'payment_refunded'
        | 'small_difference'
        | 'credit_note'
        | 'charge_posted'
        | 'charge_waived'
        | 'write_off'
        | 'write_off_reversed'
        | 'write_off_recovered'
        | 'recovery_reversed'
        | 'invoices_sold'
        | 'sale_price'
        | 'sale_taken_back'
        | 'sale_price_returned'
        | 'invoices_placed'
        | 'placement_ended'
        | 'agency_fee'
        | 'agency_fee_reversed';
      postings: {
        amountMinor: number;
        /** @enum {string} */
        credit:
          | 'receivable'
          | 'placed'
          | 'cash'
          | 'unapplied_cash'
          | 'sales'
          | 'fee_income'
          | 'interest_income'
          | 'credit_notes'
          | 'waived'
          | 'bad_debt'
          | 'sold_receivables'
          | 'agency_fees';
        /** @enum {string} */
        debit:
          | 'receivable'
          | 'placed'
          | 'cash'
          | 'unapplied_cash'
          | 'sales'
          | 'fee_income'
          | 'interest_income'
          | 'credit_notes'
          | 'waived'
          | 'bad_debt'
          | 'sold_receivables'
          | 'agency_fees';
        invoiceId: string | null;
        invoiceNumber: string | null;
      }[];
      reverses: string | null;
      /** Format: date */
      valueDate: string;
    };
    JournalEntryPage: {
      items: components['schemas']['JournalEntry'][];
      nextCursor: string | null;
    };
    Ladder: {
      name: string;
      /** @description How an obligation enters that was first known after its due date. */
      oldDebt: {
        /**
         * @description Days between that entry and a step at which a person decides.
         * @default 14
         */
        decideAfterDays: number;
        /**
         * @description Accounts enter on one of so many working days, so that an import does not write to everybody at once.
         * @default 10
         */
        overWorkingDays: number;
        step: string;
      };
      /**
       * @description Days between the steps that `spaced` catches up.
       * @default 3
       */
      spacingDays: number;
      /** @description In the order in which they fall due. */
      steps: {
        /**
         * @description Whom to write to: a role, and the highest level that may be asked.
         * @default {
         *       "role": "billing",
         *       "level": 0
         *     }
         */
        audience: {
          level: number;
          /** @enum {string} */
          role: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
        };
        /** @description The only channels that may carry its message. */
        channels?: ('sms' | 'whatsapp' | 'email')[];
        /**
         * @default contact
         * @enum {string}
         */
        does: 'contact' | 'contact_on_approval' | 'propose_plan' | 'call' | 'decide' | 'hand_over' | 'fee';
        /** @description First date. Days from the due date on do not count while a dispute or hold runs. */
        first: {
          days: number;
          /** @enum {string} */
          from: 'issue' | 'due' | 'month_end' | 'contact';
        };
        /**
         * @description What its message is for; left out: as the name of the step says, else to ask.
         * @enum {string}
         */
        intent?: 'check_in' | 'ask' | 'fee_notice' | 'offer_plan' | 'final_options';
        /**
         * @description Last date, inclusive; null: it never passes.
         * @default null
         */
        last: {
          days: number;
          /** @enum {string} */
          from: 'issue' | 'due' | 'month_end' | 'contact';
        } | null;
        /**
         * @description It applies only if the accepted terms hold this.
         * @default null
         */
        needs: 'late_fee' | null;
        /** @description Time of day where the customer is, before which its message waits. */
        notBefore?: string;
        /**
         * @description When its day was missed: it goes if it is the latest, it goes in its turn with days between, or it ends.
         * @default send_latest
         * @enum {string}
         */
        onMiss: 'send_latest' | 'spaced' | 'skip';
        /**
         * @description When `when` does not hold: the step ends with that reason, or waits as long as its dates last.
         * @default skip
         * @enum {string}
         */
        otherwise: 'skip' | 'wait';
        /**
         * @description What must have happened about the obligation before; the step waits for it as long as its dates last.
         * @default nothing
         * @enum {string}
         */
        requires: 'nothing' | 'delivered_contact' | 'unanswered_contact';
        step: string;
        /** @enum {string} */
        tone: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
        /**
         * @description In whose name its message speaks; left out: as its tone has it.
         * @enum {string}
         */
        voice?: 'company' | 'account_manager' | 'accounts_team' | 'director';
        when?: {
          /** @description All of them hold. */
          behaviour?: ('never_paid_late' | 'has_paid_late' | 'promise_broken' | 'no_promise_broken')[];
          /** @enum {string} */
          customerKind?: 'person' | 'company';
          /** @description The oldest obligation that may be asked for is overdue by so many days. */
          daysOverdueAtLeast?: number;
          /** @description By currency, in minor units: what the account owes and is not in dispute. A currency left out: any. */
          openAtLeast?: {
            [key: string]: number;
          };
          /** @description The same, as a limit that is not reached. */
          openLessThan?: {
            [key: string]: number;
          };
          /** @description The customer's segment is one. */
          segments?: string[];
        };
      }[];
      summary: string;
      version: number;
    };
    /**
     * @example {
     *       "name": "members",
     *       "summary": "Two gentle messages, then a person.",
     *       "steps": [
     *         {
     *           "step": "nudge",
     *           "tone": "friendly",
     *           "first": {
     *             "from": "due",
     *             "days": 3
     *           },
     *           "last": {
     *             "from": "due",
     *             "days": 9
     *           }
     *         },
     *         {
     *           "step": "reminder",
     *           "tone": "clear",
     *           "first": {
     *             "from": "due",
     *             "days": 14
     *           },
     *           "requires": "delivered_contact"
     *         },
     *         {
     *           "step": "final_options",
     *           "tone": "clear",
     *           "first": {
     *             "from": "due",
     *             "days": 45
     *           },
     *           "does": "decide"
     *         }
     *       ],
     *       "oldDebt": {
     *         "step": "nudge"
     *       }
     *     }
     */
    LadderFile: {
      /** @description Where editors find the schema of this file; not stored. */
      $schema?: string;
      name: string;
      /** @description How an obligation enters that was first known after its due date. */
      oldDebt: {
        /**
         * @description Days between that entry and a step at which a person decides.
         * @default 14
         */
        decideAfterDays?: number;
        /**
         * @description Accounts enter on one of so many working days, so that an import does not write to everybody at once.
         * @default 10
         */
        overWorkingDays?: number;
        step: string;
      };
      /**
       * @description Days between the steps that `spaced` catches up.
       * @default 3
       */
      spacingDays?: number;
      /** @description In the order in which they fall due. */
      steps: {
        /**
         * @description Whom to write to: a role, and the highest level that may be asked.
         * @default {
         *       "role": "billing",
         *       "level": 0
         *     }
         */
        audience?: {
          level: number;
          /** @enum {string} */
          role: 'billing' | 'manager' | 'executive' | 'owner' | 'other';
        };
        /** @description The only channels that may carry its message. */
        channels?: ('sms' | 'whatsapp' | 'email')[];
        /**
         * @default contact
         * @enum {string}
         */
        does?: 'contact' | 'contact_on_approval' | 'propose_plan' | 'call' | 'decide' | 'hand_over' | 'fee';
        /** @description First date. Days from the due date on do not count while a dispute or hold runs. */
        first: {
          days: number;
          /** @enum {string} */
          from: 'issue' | 'due' | 'month_end' | 'contact';
        };
        /**
         * @description What its message is for; left out: as the name of the step says, else to ask.
         * @enum {string}
         */
        intent?: 'check_in' | 'ask' | 'fee_notice' | 'offer_plan' | 'final_options';
        /**
         * @description Last date, inclusive; null: it never passes.
         * @default null
         */
        last?: {
          days: number;
          /** @enum {string} */
          from: 'issue' | 'due' | 'month_end' | 'contact';
        } | null;
        /**
         * @description It applies only if the accepted terms hold this.
         * @default null
         */
        needs?: 'late_fee' | null;
        /** @description Time of day where the customer is, before which its message waits. */
        notBefore?: string;
        /**
         * @description When its day was missed: it goes if it is the latest, it goes in its turn with days between, or it ends.
         * @default send_latest
         * @enum {string}
         */
        onMiss?: 'send_latest' | 'spaced' | 'skip';
        /**
         * @description When `when` does not hold: the step ends with that reason, or waits as long as its dates last.
         * @default skip
         * @enum {string}
         */
        otherwise?: 'skip' | 'wait';
        /**
         * @description What must have happened about the obligation before; the step waits for it as long as its dates last.
         * @default nothing
         * @enum {string}
         */
        requires?: 'nothing' | 'delivered_contact' | 'unanswered_contact';
        step: string;
        /** @enum {string} */
        tone: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
        /**
         * @description In whose name its message speaks; left out: as its tone has it.
         * @enum {string}
         */
        voice?: 'company' | 'account_manager' | 'accounts_team' | 'director';
        when?: {
          /** @description All of them hold. */
          behaviour?: ('never_paid_late' | 'has_paid_late' | 'promise_broken' | 'no_promise_broken')[];
          /** @enum {string} */
          customerKind?: 'person' | 'company';
          /** @description The oldest obligation that may be asked for is overdue by so many days. */
          daysOverdueAtLeast?: number;
          /** @description By currency, in minor units: what the account owes and is not in dispute. A currency left out: any. */
          openAtLeast?: {
            [key: string]: number;
          };
          /** @description The same, as a limit that is not reached. */
          openLessThan?: {
            [key: string]: number;
          };
          /** @description The customer's segment is one. */
          segments?: string[];
        };
      }[];
      summary: string;
      /** @description Left out: one more than the last of this name. */
      version?: number;
    };
    LedgerSettings: {
      approvals: {
        /** @default true */
        placementAlways: boolean;
        /** @default true */
        saleAlways: boolean;
        /**
         * @default {
         *       "EUR": 50000,
         *       "USD": 50000,
         *       "GBP": 50000,
         *       "CHF": 50000
         *     }
         */
        writeOffAboveMinor: {
          [key: string]: number;
        };
      };
      charges: {
        /**
         * @default per_half_year
         * @enum {string}
         */
        euRateFixing: 'per_half_year' | 'at_start';
        /**
         * @default accrue
         * @enum {string}
         */
        interest: 'off' | 'accrue' | 'post_monthly';
        /** @default [] */
        rates: {
          /** Format: date */
          from: string;
          percent: string;
          /** @enum {string} */
          series: 'ecb_main_refinancing' | 'boe_bank_rate' | 'bundesbank_base_rate';
          source: string;
          /** Format: date */
          until: string;
        }[];
        /** @default true */
        statutory: boolean;
      };
      disputes: {
        /** @default 5 */
        answerWithinWorkingDays: number;
        /** @default 30 */
        stopInterestAfterDays: number | null;
      };
      extensions: {
        /** @default 5 */
        answerWithinWorkingDays: number;
        /** @default true */
        autoGrant: boolean;
        /** @default 14 */
        maxDays: number;
        /**
         * @default {
         *       "count": 3,
         *       "days": 90
         *     }
         */
        maxPerAccount: {
          count: number;
          days: number;
        };
        /** @default 1 */
        maxPerInvoice: number;
        /** @default true */
        onlyBeforeOverdue: boolean;
      };
      gate: {
        /** @default null */
        bankDataMaxAgeHours: number | null;
      };
      holds: {
        bereavement: {
          /** @default 30 */
          days: number | null;
          /** @default 21 */
          reviewAfterDays: number | null;
        };
        breathing_space: {
          /** @default 60 */
          days: number;
          /** @default 30 */
          daysAfterTreatment: number;
          /** @default 30 */
          reviewAfterDays: number | null;
        };
        claims_paid: {
          /** @default 5 */
          workingDays: number;
        };
        complaint: {
          /** @default null */
          days: number | null;
          /** @default 7 */
          reviewAfterDays: number | null;
        };
        hardship: {
          /** @default 30 */
          days: number | null;
          /** @default 14 */
          reviewAfterDays: number | null;
        };
        insolvency: {
          /** @default null */
          days: number | null;
          /** @default 30 */
          reviewAfterDays: number | null;
        };
        legal: {
          /** @default null */
          days: number | null;
          /** @default 30 */
          reviewAfterDays: number | null;
        };
        other: {
          /** @default null */
          days: number | null;
          /** @default null */
          reviewAfterDays: number | null;
        };
        vulnerable: {
          /** @default null */
          days: number | null;
          /** @default 30 */
          reviewAfterDays: number | null;
        };
      };
      journal: {
        /** @default null */
        closedThrough: string | null;
      };
      mandates: {
        /** @default 10 */
        answerWithinDays: number;
        /** @default 14 */
        noticeDays: number;
        /** @default 5 */
        retryAfterDays: number;
        /** @default 31 */
        waitForPayDayDays: number;
      };
      placements: {
        /**
         * @default {
         *       "version": "1",
         *       "text": "We collect for this company as it would itself: the people and firms who owe are its customers, and shall stay its customers.\n\n1. We tell everybody truthfully who we are, for whom we act, what is owed and how it adds up. We send the worksheet on request.\n2. We ask at decent hours where the person lives, on working days, and no more than twice in seven days.\n3. We speak with the people named in the dossier and with nobody else: not with family, neighbours, employers or colleagues.\n4. We never threaten, shame, deceive or raise our voice. We announce no step that is not decided and permitted.\n5. We charge the customer nothing that the law or the agreed terms do not allow.\n6. We offer a plan that the person can afford before we propose any formal step, and we take no formal step without the company's written word.\n7. Whoever says that something is wrong, that they have paid, that they are ill, bereaved or in money trouble is heard: we stop, tell the company within one working day, and wait for its answer.\n8. Whoever asks us to use another channel, language or hour, or to stop writing on one, is obeyed.\n9. We pass complaints on to the company within one working day, in the customer's own words.\n10. We use the dossier for this purpose only, keep it safe, and delete it when the placement ends or is recalled. A recall takes effect when we read it.\n11. We pass on what we collect within ten working days, with our fee shown.\n\nWhoever breaks one of these gives the placement back when the company asks for it, without a fee."
         *     }
         */
        codeOfConduct: {
          text: string;
          version: string;
        };
        /** @default 1 */
        recallSuggestedAfterComplaints: number;
      };
      plans: {
        /**
         * @default remaining_due_at_once
         * @enum {string}
         */
        acceleration: 'remaining_due_at_once' | 'none';
        /**
         * @default {
         *       "EUR": 50000,
         *       "GBP": 50000,
         *       "USD": 50000
         *     }
         */
        autoAcceptUpToMinor: {
          [key: string]: number;
        };
        /** @default 5 */
        graceDays: number;
        /** @default 190 */
        maxDurationDays: number;
        /** @default 6 */
        maxInstalments: number;
        /** @default {} */
        minInstalmentMinor: {
          [key: string]: number;
        };
        /** @default 2 */
        missesBeforeDefault: number;
        /** @default 10 */
        proposalPauseDays: number;
        /** @default 14 */
        restDueAfterDays: number;
      };
      promises: {
        /** @default 2 */
        graceDays: number;
        /** @default 30 */
        maxDaysAhead: number;
        /**
         * @default {
         *       "count": 2,
         *       "days": 90
         *     }
         */
        maxPerAccount: {
          count: number;
          days: number;
        };
        /** @default {} */
        recordedBelowMinor: {
          [key: string]: number;
        };
        /** @default 0 */
        tolerancePercent: number;
      };
      settlement: {
        /**
         * @default oldest_due_first
         * @enum {string}
         */
        order: 'oldest_due_first' | 'oldest_issued_first';
        /** @default {} */
        tolerance: {
          [key: string]: number;
        };
        /**
         * @default fees_first
         * @enum {string}
         */
        withinInvoice: 'fees_first' | 'principal_first';
      };
    };
    /**
     * @example {
     *       "reason": "It was the wrong customer."
     *     }
     */
    LiftToneRaise: {
      /** @description Why, for everybody who reads the timeline. */
      reason: string;
    };
    LintResult: {
      findings: {
        message: string;
        place: string;
        rule: string;
        /** @enum {string} */
        severity: 'error' | 'warning';
      }[];
      sms?: {
        cost: {
          currency: string;
          micros: number;
        } | null;
        /** @enum {string} */
        encoding: 'gsm7' | 'ucs2';
        segments: number;
      };
    };
    Mandate: {
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** Format: date-time */
      givenAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      method: 'direct_debit' | 'card';
      reference: string;
      revokedAt: string | null;
      /** Format: date */
      signedOn: string;
      /** @enum {string} */
      state: 'active' | 'revoked';
      terms: {
        noticeDays: number;
        payDay: number | null;
        retryAfterDays: number;
      };
    };
    MandatePage: {
      items: components['schemas']['Mandate'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "reason": "the customer asked for it"
     *     }
     */
    MandateRevocation: {
      reason?: string | null;
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
      accounts: {
        contactId: string | null;
        /** Format: uuid */
        customerId: string;
      }[];
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
      notice: {
        /** @enum {string} */
        kind: 'statement' | 'collection_announced' | 'invoice_copy';
        round: number;
        /** Format: uuid */
        subjectId: string;
      } | null;
      /** Format: date-time */
      plannedAt: string;
      /** @enum {string} */
      purpose: 'ladder' | 'notice' | 'confirmation' | 'acknowledgement' | 'answer' | 'agent';
      /** Format: date-time */
      sendAt: string;
      state: string;
      steps: {
        /** Format: uuid */
        invoiceId: string;
        ladderRun: number;
        /** Format: uuid */
        obligationId: string;
        /** @enum {string} */
        raisedTo?: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
        step: string;
        /** Format: date */
        validFrom: string;
        validUntil: string | null;
      }[];
      wantedTone: ('friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal') | null;
    };
    MessageToLint: {
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      daysOverdue?: number | null;
      locale: string;
      senderName?: string | null;
      subject?: string | null;
      text: string;
    };
    NewAgentMessage: {
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      /** Format: uuid */
      contactId?: string;
      override?: {
        reason: string;
      };
      subject?: string;
      text: string;
    };
    NewApiKey: {
      name: string;
      permissions: ('read' | 'write' | 'settings')[];
    };
    /**
     * @example {
     *       "kind": "late_fee"
     *     }
     */
    NewCharge: {
      amountMinor?: number;
      /** Format: date */
      asOf?: string;
      /** @enum {string} */
      kind: 'late_fee' | 'interest' | 'fixed_sum';
    };
    /**
     * @example {
     *       "by": "Jana Linde",
     *       "words": "They called at night."
     *     }
     */
    NewComplaint: {
      by: string;
      words: string;
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
      proof?: string;
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
      accountOwner?: {
        email: string;
        name: string;
      } | null;
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
      lineNo?: number;
      note?: string | null;
      owner?: string | null;
      /** @enum {string} */
      reason: 'service_problem' | 'not_received' | 'wrong_amount' | 'already_paid' | 'not_mine' | 'duplicate' | 'other';
    };
    /**
     * @example {
     *       "reason": "requested"
     *     }
     */
    NewErasure: {
      /** Format: uuid */
      contactId?: string;
      /** @enum {string} */
      reason: 'requested' | 'retention_ended' | 'recorded_by_mistake';
    };
    /**
     * @example {
     *       "name": "Do fewer messages bring the same money?",
     *       "variants": [
     *         {
     *           "key": "usual",
     *           "policyId": "considerate@1",
     *           "share": 50
     *         },
     *         {
     *           "key": "fewer",
     *           "policyId": "small_balance@1",
     *           "share": 40
     *         },
     *         {
     *           "key": "silence",
     *           "policyId": null,
     *           "share": 10
     *         }
     *       ],
     *       "endsOn": "2026-06-30",
     *       "customersPerVariant": 400
     *     }
     */
    NewExperiment: {
      /** @description So many customers of each variant, known for 30 days after their due date, answer the question. */
      customersPerVariant: number;
      /**
       * Format: date
       * @description The last day on which new invoices come under it. Then it is over.
       */
      endsOn: string;
      /**
       * @description It may stop at so many looks, evenly spread over them.
       * @default 5
       */
      looks?: number;
      name: string;
      /** @description The first is what the others are compared with. */
      variants: {
        /** @description Its name in results. */
        key: string;
        /** @description The ladder and its version; null: nothing is sent. */
        policyId: string | null;
        /** @description Of 100 customers, so many. */
        share: number;
      }[];
    };
    /**
     * @example {
     *       "invoiceId": "01980000-0000-7000-8000-000000000004",
     *       "newDueDate": "2026-03-17",
     *       "reason": "Our own customer pays late this month.",
     *       "requestedBy": "Jana Linde"
     *     }
     */
    NewExtension: {
      /** Format: uuid */
      invoiceId: string;
      /** Format: date */
      newDueDate: string;
      reason?: string | null;
      requestedBy?: string | null;
    };
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "reason": "hardship",
     *       "until": "2026-04-30"
     *     }
     */
    NewHold: {
      /** @enum {string} */
      breathingSpace?: 'standard' | 'mental_health_treatment';
      claim?: components['schemas']['NewPaymentClaim'];
      /** Format: uuid */
      customerId: string;
      invoiceId?: string | null;
      nextStep?: string | null;
      note?: string | null;
      owner?: string | null;
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
      reviewOn?: string | null;
      treatmentEndsOn?: string | null;
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
      dueDate?: string;
      externalId?: string | null;
      /** Format: date */
      issueDate: string;
      lines?: components['schemas']['NewInvoiceLine'][];
      number: string;
      terms?: components['schemas']['AgreedTerms'];
      /** Format: uuid */
      termsId?: string;
    };
    NewInvoiceLine: {
      amountMinor: number;
      description: string;
    };
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "currency": "EUR",
     *       "method": "direct_debit",
     *       "reference": "SEPA-2026-17",
     *       "signedOn": "2026-02-01",
     *       "terms": {
     *         "noticeDays": 14
     *       }
     *     }
     */
    NewMandate: {
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** @enum {string} */
      method: 'direct_debit' | 'card';
      reference: string;
      /** Format: date */
      signedOn: string;
      /** @default {} */
      terms?: {
        noticeDays?: number;
        payDay?: number | null;
        retryAfterDays?: number;
      };
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
    NewPaymentClaim: {
      amountMinor?: number | null;
      currency?: string | null;
      paidOn?: string | null;
    };
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "invoiceIds": [
     *         "01980000-0000-7000-8000-000000000004"
     *       ],
     *       "kind": "agency",
     *       "partner": {
     *         "name": "Fair Inkasso",
     *         "email": "cases@fair-inkasso.example"
     *       },
     *       "callTask": {
     *         "taskId": "01980000-0000-7000-8000-000000000009"
     *       }
     *     }
     */
    NewPlacement: {
      /** @default null */
      callTask?: {
        /** Format: uuid */
        taskId: string;
      } | null;
      /** @default null */
      codeOfConduct?: {
        signedBy: string;
        /** Format: date */
        signedOn: string;
      } | null;
      /** Format: uuid */
      customerId: string;
      invoiceIds: string[];
      /** @enum {string} */
      kind: 'agency' | 'lawyer';
      partner: {
        /** @default null */
        email?: string | null;
        name: string;
        /** @default null */
        reference?: string | null;
      };
      /** @default null */
      reason?: string | null;
    };
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "invoiceIds": [
     *         "01980000-0000-7000-8000-000000000004"
     *       ],
     *       "schedule": {
     *         "kind": "equal",
     *         "instalments": 3,
     *         "firstDueDate": "2026-04-01",
     *         "every": "month"
     *       }
     *     }
     */
    NewPlan: {
      /** Format: uuid */
      customerId: string;
      invoiceIds: string[];
      note?: string | null;
      schedule: components['schemas']['PlanSchedule'];
    };
    /**
     * @example {
     *       "scope": "segment",
     *       "subject": "key",
     *       "policyId": "key_account@1",
     *       "inFlight": "reenter",
     *       "reason": "our best customers"
     *     }
     */
    NewPolicyChange: {
      /** Format: date */
      effectiveOn?: string;
      /** @enum {string} */
      inFlight: 'keep' | 'reenter' | 'restart';
      policyId: string | null;
      reason: string;
      /** @enum {string} */
      scope: 'company' | 'segment' | 'customer' | 'invoice';
      subject?: string;
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
    /**
     * @example {
     *       "customerId": "01980000-0000-7000-8000-000000000002",
     *       "currency": "EUR",
     *       "amountMinor": 12000,
     *       "by": "2026-03-13",
     *       "promisedBy": "Jana Linde",
     *       "words": "We pay on Friday, when the salaries are through.",
     *       "channel": "phone"
     *     }
     */
    NewPromise: {
      amountMinor: number;
      /** Format: date */
      by: string;
      channel?: ('phone' | 'in_person' | 'sms' | 'whatsapp' | 'email' | 'portal' | 'other') | null;
      currency: string;
      /** Format: uuid */
      customerId: string;
      invoiceIds?: string[];
      promisedBy?: string | null;
      words?: string | null;
    };
    /**
     * @example {
     *       "amountMinor": 2000,
     *       "reason": "paid twice"
     *     }
     */
    NewRefund: {
      amountMinor: number;
      reason?: string | null;
      /** Format: date */
      refundedOn?: string;
    };
    /**
     * @example {
     *       "invoiceIds": [
     *         "01980000-0000-7000-8000-000000000004"
     *       ],
     *       "factor": {
     *         "name": "North Factoring",
     *         "reference": "NF-12"
     *       },
     *       "priceMinor": 10500,
     *       "priceReceivedOn": "2026-05-04"
     *     }
     */
    NewSale: {
      factor: {
        name: string;
        /** @default null */
        reference?: string | null;
      };
      invoiceIds: string[];
      priceMinor: number;
      /** @default null */
      priceReceivedOn?: string | null;
      /** @default null */
      reason?: string | null;
    };
    /**
     * @example {
     *       "kind": "recourse",
     *       "reason": "Not paid in 90 days",
     *       "priceReturnedOn": "2026-08-04"
     *     }
     */
    NewSaleReturn: {
      invoiceIds?: string[];
      /** @enum {string} */
      kind: 'recourse' | 'reversal';
      /** @default null */
      priceReturnedOn?: string | null;
      reason: string;
    };
    /**
     * @example {
     *       "mode": "preview",
     *       "days": 90,
     *       "variants": [
     *         "considerate@1",
     *         "small_balance@1"
     *       ],
     *       "payments": "as_usual"
     *     }
     */
    NewSimulation: {
      customerIds?: string[];
      /** @default 90 */
      days?: number;
      /** Format: date */
      from?: string;
      /** @enum {string} */
      mode: 'preview' | 'backtest';
      /**
       * @default nobody_pays
       * @enum {string}
       */
      payments?: 'nobody_pays' | 'as_usual';
      segment?: string;
      /** Format: date */
      to?: string;
      /**
       * @default [
       *       "assigned"
       *     ]
       */
      variants?: ('assigned' | string)[];
    };
    /**
     * @example {
     *       "series": "bundesbank_base_rate",
     *       "from": "2026-07-01",
     *       "until": "2026-12-31",
     *       "percent": "1.52",
     *       "source": "Deutsche Bundesbank, notice of 30 June 2026"
     *     }
     */
    NewStatedRate: {
      /** Format: date */
      from: string;
      percent: string;
      /** @enum {string} */
      series: 'ecb_main_refinancing' | 'boe_bank_rate' | 'bundesbank_base_rate';
      source: string;
      /** Format: date */
      until: string;
    };
    /**
     * @example {
     *       "currency": "EUR",
     *       "from": "2026-02-01",
     *       "to": "2026-02-28",
     *       "form": "activity",
     *       "send": true
     *     }
     */
    NewStatement: {
      currency: string;
      /** @enum {string} */
      form: 'open_item' | 'activity';
      /** Format: date */
      from: string;
      /** @default false */
      send?: boolean;
      /** Format: date */
      to: string;
    };
    /**
     * @example {
     *       "every": "month",
     *       "day": 1,
     *       "form": "activity"
     *     }
     */
    NewStatementSchedule: {
      day: number;
      /** @enum {string} */
      every: 'month' | 'quarter';
      /**
       * @default open_item
       * @enum {string}
       */
      form?: 'open_item' | 'activity';
    };
    NewTemplate: {
      /** @default [] */
      exceptions?: {
        reason: string;
        /** @enum {string} */
        rule: 'L4' | 'L9' | 'L10' | 'L11' | 'L12' | 'L13' | 'L15' | 'L16' | 'L22' | 'L23' | 'L26';
        /** Format: date */
        until: string;
      }[];
      /** @enum {string} */
      kind:
        | 'check_in'
        | 'upcoming'
        | 'due_today'
        | 'overdue_friendly'
        | 'overdue_clear'
        | 'overdue_personal'
        | 'offer_plan'
        | 'overdue_accounts_team'
        | 'fee_notice'
        | 'overdue_formal'
        | 'final_options'
        | 'statement'
        | 'collection_announced'
        | 'invoice_copy'
        | 'stop_confirmation'
        | 'start_confirmation'
        | 'help'
        | 'acknowledgement';
      /** @enum {string} */
      language: 'en' | 'id' | 'de' | 'es' | 'fr' | 'pt' | 'nl' | 'it';
      /**
       * @default neutral
       * @enum {string}
       */
      variant?: 'neutral' | 'warm' | 'light';
      wording: components['schemas']['TemplateWording'];
    };
    /**
     * @example {
     *       "title": "Terms of business",
     *       "version": "2026-01",
     *       "text": "Invoices are due within 14 days. …",
     *       "effectiveOn": "2026-01-01",
     *       "netDays": 14,
     *       "charges": {
     *         "currency": "EUR",
     *         "fee": {
     *           "kind": "flat",
     *           "amountMinor": 1500
     *         },
     *         "interest": {
     *           "kind": "fixed",
     *           "percent": "1.5",
     *           "per": "month",
     *           "dayCount": "30_360"
     *         },
     *         "graceDays": 5,
     *         "cap": {
     *           "percentOfPrincipal": "20"
     *         }
     *       }
     *     }
     */
    NewTerms: {
      charges?: {
        cap?: {
          amountMinor?: number;
          percentOfPrincipal?: string;
        };
        currency?: string;
        fee?:
          | {
              amountMinor: number;
              /** @enum {string} */
              kind: 'flat';
            }
          | {
              /** @enum {string} */
              kind: 'percent';
              maximumMinor?: number;
              minimumMinor?: number;
              percent: string;
            }
          | {
              brackets: {
                amountMinor: number;
                belowMinor: number | null;
              }[];
              /** @enum {string} */
              kind: 'brackets';
            };
        /** @default 0 */
        graceDays?: number;
        interest?:
          | {
              /**
               * @default none
               * @enum {string}
               */
              compounding?: 'none' | 'monthly' | 'quarterly' | 'yearly';
              /**
               * @default actual_365
               * @enum {string}
               */
              dayCount?: 'actual_365' | 'actual_360' | '30_360' | 'actual_actual';
              /** @enum {string} */
              kind: 'fixed';
              minimumMinor?: number;
              /**
               * @default year
               * @enum {string}
               */
              per?: 'year' | 'month';
              percent: string;
            }
          | {
              addPercent: string;
              /**
               * @default none
               * @enum {string}
               */
              compounding?: 'none' | 'monthly' | 'quarterly' | 'yearly';
              /**
               * @default actual_365
               * @enum {string}
               */
              dayCount?: 'actual_365' | 'actual_360' | '30_360' | 'actual_actual';
              /**
               * @default per_half_year
               * @enum {string}
               */
              fix?: 'at_start' | 'per_half_year' | 'contract';
              /** @enum {string} */
              kind: 'reference';
              minimumMinor?: number;
              /** @enum {string} */
              series: 'ecb_main_refinancing' | 'boe_bank_rate' | 'bundesbank_base_rate';
            };
        /**
         * @default half_away_from_zero
         * @enum {string}
         */
        rounding?: 'half_away_from_zero' | 'half_even';
      } | null;
      /** Format: date */
      effectiveOn: string;
      netDays?: number | null;
      sha256?: string;
      text?: string;
      title: string;
      /** Format: uri */
      url?: string;
      version: string;
    };
    /**
     * @example {
     *       "termsId": "01980000-0000-7000-8000-000000000009",
     *       "acceptedOn": "2026-01-12",
     *       "how": "signature",
     *       "by": "Jana Linde, owner",
     *       "evidence": "Contract 2026-17, page 4"
     *     }
     */
    NewTermsAcceptance: {
      /** Format: date-time */
      acceptedAt?: string;
      /** Format: date */
      acceptedOn?: string;
      by: string;
      evidence?: string | null;
      /** @enum {string} */
      how: 'signature' | 'click' | 'order' | 'letter' | 'email' | 'conduct' | 'other';
      /** Format: uuid */
      termsId: string;
    };
    NewTestSend: {
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      to: string;
      /**
       * @default usual
       * @enum {string}
       */
      values?: 'usual' | 'longest';
    };
    /**
     * @example {
     *       "tone": "personal",
     *       "reason": "Asked for three times from our old system."
     *     }
     */
    NewToneRaise: {
      /** @description Left out: everything of the customer that was overdue when it came to us. */
      invoiceIds?: string[];
      /** @description Why, for everybody who reads the timeline. */
      reason: string;
      /**
       * @description Up to which tone, as far as the age of each invoice calls for it.
       * @enum {string}
       */
      tone: 'clear' | 'personal' | 'accounts_team' | 'formal';
    };
    /**
     * @example {
     *       "invoiceId": "01980000-0000-7000-8000-000000000004",
     *       "amountMinor": 4000,
     *       "reason": "insolvent"
     *     }
     */
    NewWriteOff: {
      amountMinor?: number;
      /** Format: uuid */
      invoiceId: string;
      reason: string;
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
    OffenceReport: {
      definitions: {
        [key: string]: string;
      };
      /** Format: date */
      from: string;
      items: {
        complaints: number;
        contacts: number;
        disputes: number;
        isPaused: boolean;
        optOuts: number;
        perThousand: {
          complaints: number;
          disputes: number;
          optOuts: number;
          upset: number;
        };
        policyId: string;
        step: string;
        templateId: string | null;
        upset: number;
      }[];
      limits: {
        leastContacts: number;
        leastOffences: number;
        perThousand: {
          complaints: number;
          disputes: number;
          optOuts: number;
          upset: number;
        };
      };
      /** Format: date */
      to: string;
    };
    OpenItemPage: {
      items: {
        /** @enum {string} */
        bucket: 'current' | '1-30' | '31-60' | '61-90' | '90+';
        currency: string;
        /** Format: uuid */
        customerId: string;
        days: number;
        /** Format: date */
        dueDate: string;
        /** Format: uuid */
        invoiceId: string;
        /** Format: date */
        issueDate: string;
        number: string;
        openMinor: number;
      }[];
      nextCursor: string | null;
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
    /**
     * @example {
     *       "amountMinor": 6000,
     *       "feeMinor": 900,
     *       "receivedOn": "2026-06-01"
     *     }
     */
    PartnerPayment: {
      allocations?: {
        amountMinor: number;
        /** Format: uuid */
        invoiceId: string;
      }[];
      amountMinor: number;
      /** @default null */
      externalId?: string | null;
      /** @default 0 */
      feeMinor?: number;
      /** Format: date */
      receivedOn?: string;
    };
    Payment: {
      allocations: {
        amountMinor: number;
        feesMinor: number;
        interestMinor: number;
        /** Format: uuid */
        invoiceId: string;
        number: string;
        principalMinor: number;
        waivedMinor: number;
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
      refundedMinor: number;
      reversalKind: ('chargeback' | 'bounced' | 'error') | null;
      reversalReason: string | null;
      reversedAt: string | null;
      /** @enum {string} */
      state: 'received' | 'reversed';
      unappliedMinor: number;
    };
    /**
     * @example {
     *       "allocations": [
     *         {
     *           "invoiceId": "01980000-0000-7000-8000-000000000004",
     *           "amountMinor": 2000
     *         }
     *       ]
     *     }
     */
    PaymentApplication: {
      allocations?: {
        amountMinor: number;
        /** Format: uuid */
        invoiceId: string;
      }[];
    };
    PaymentPage: {
      items: components['schemas']['Payment'][];
      nextCursor: string | null;
    };
    Placement: {
      because: string;
      callTask: {
        /** Format: date */
        at: string;
        by: string;
        outcome: string;
        /** Format: uuid */
        taskId: string;
      } | null;
      codeOfConduct: {
        signedBy: string;
        /** Format: date */
        signedOn: string;
        version: string;
      } | null;
      collectedMinor: number;
      complaints: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      endedAt: string | null;
      endedBecause: string | null;
      feesMinor: number;
      /** Format: uuid */
      id: string;
      invoices: {
        amountMinor: number;
        /** Format: uuid */
        invoiceId: string;
        number: string;
      }[];
      /** @enum {string} */
      kind: 'agency' | 'lawyer';
      partner: {
        email: string | null;
        name: string;
        reference: string | null;
      };
      /** Format: date-time */
      placedAt: string;
      placedBy: string;
      reason: string | null;
      recallSuggested: boolean;
      /** @enum {string} */
      state: 'placed' | 'recalled' | 'closed';
    };
    /**
     * @example {
     *       "reason": "All is paid"
     *     }
     */
    PlacementClosing: {
      /** @default null */
      reason?: string | null;
    };
    PlacementPage: {
      items: components['schemas']['Placement'][];
      nextCursor: string | null;
    };
    Plan: {
      curedTimes: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      explanation: string | null;
      graceUntil: string | null;
      history: {
        /** Format: date-time */
        at: string;
        by: string;
        note: string | null;
        /** @enum {string} */
        what:
          | 'proposed'
          | 'declined'
          | 'activated'
          | 'at_risk'
          | 'cured'
          | 'completed'
          | 'reopened'
          | 'defaulted'
          | 'ended'
          | 'replaced';
      }[];
      /** Format: uuid */
      id: string;
      instalments: {
        amountMinor: number;
        disputedMinor: number;
        /** Format: date */
        dueDate: string;
        number: number;
        openMinor: number;
        /** @enum {string} */
        state: 'planned' | 'open' | 'missed' | 'paid' | 'withdrawn';
      }[];
      invoices: {
        /** Format: uuid */
        invoiceId: string;
        number: string;
      }[];
      note: string | null;
      openMinor: number;
      /** Format: date-time */
      proposedAt: string;
      proposedBy: string;
      replacedBy: string | null;
      replaces: string | null;
      restDueOn: string | null;
      schedule: components['schemas']['PlanSchedule'];
      /** @enum {string} */
      state: 'proposed' | 'declined' | 'active' | 'at_risk' | 'completed' | 'defaulted' | 'ended' | 'replaced';
      totalMinor: number;
    };
    /** @example {} */
    PlanAcceptance: {
      schedule?: components['schemas']['PlanSchedule'];
    };
    /**
     * @example {
     *       "reason": "the customer asks to pay the rest by loan",
     *       "restDueOn": "2026-06-30"
     *     }
     */
    PlanEnding: {
      reason: string;
      /** Format: date */
      restDueOn?: string;
    };
    PlanPage: {
      items: components['schemas']['PlanSummary'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "explanation": "We can wait until June, not longer."
     *     }
     */
    PlanRejection: {
      explanation: string;
    };
    /**
     * @example {
     *       "schedule": {
     *         "kind": "equal",
     *         "instalments": 6,
     *         "firstDueDate": "2026-04-01",
     *         "every": "month"
     *       }
     *     }
     */
    PlanRenegotiation: {
      note?: string | null;
      schedule: components['schemas']['PlanSchedule'];
    };
    PlanSchedule:
      | {
          /** @enum {string} */
          every: 'week' | 'two_weeks' | 'month';
          /** Format: date */
          firstDueDate?: string;
          instalments: number;
          /** @enum {string} */
          kind: 'equal';
        }
      | {
          instalments: {
            amountMinor: number;
            /** Format: date */
            dueDate: string;
          }[];
          /** @enum {string} */
          kind: 'custom';
        }
      | {
          /** Format: date */
          from?: string;
          instalments: number;
          /** @enum {string} */
          kind: 'pay_day';
          payDays?: number[];
        };
    PlanSummary: {
      curedTimes: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      explanation: string | null;
      graceUntil: string | null;
      /** Format: uuid */
      id: string;
      instalments: {
        amountMinor: number;
        disputedMinor: number;
        /** Format: date */
        dueDate: string;
        number: number;
        openMinor: number;
        /** @enum {string} */
        state: 'planned' | 'open' | 'missed' | 'paid' | 'withdrawn';
      }[];
      invoices: {
        /** Format: uuid */
        invoiceId: string;
        number: string;
      }[];
      note: string | null;
      openMinor: number;
      /** Format: date-time */
      proposedAt: string;
      proposedBy: string;
      replacedBy: string | null;
      replaces: string | null;
      restDueOn: string | null;
      schedule: components['schemas']['PlanSchedule'];
      /** @enum {string} */
      state: 'proposed' | 'declined' | 'active' | 'at_risk' | 'completed' | 'defaulted' | 'ended' | 'replaced';
      totalMinor: number;
    };
    PoliciesOfCustomer: {
      /** Format: uuid */
      customerId: string;
      items: {
        /** Format: date-time */
        enteredAt: string;
        /** Format: uuid */
        invoiceId: string;
        ladderRun: number;
        number: string;
        /** Format: uuid */
        obligationId: string;
        policyId: string;
      }[];
    };
    Policy: {
      id: string;
      isDefault: boolean;
      isShipped: boolean;
      ladder: components['schemas']['Ladder'];
      name: string;
      publishedAt: string | null;
      publishedBy: string | null;
      summary: string;
      version: number;
    };
    PolicyAssignment: {
      assignedBy: string;
      policyId: string;
      /** @enum {string} */
      scope: 'company' | 'segment' | 'customer' | 'invoice';
      /** Format: date-time */
      since: string;
      subject: string;
    };
    PolicyAssignmentList: {
      items: components['schemas']['PolicyAssignment'][];
      nextCursor: string | null;
    };
    PolicyChange: {
      appliedAt: string | null;
      appliedObligations: number;
      cancelledAt: string | null;
      cancelledBy: string | null;
      confirmedAt: string | null;
      confirmedBy: string | null;
      counted: {
        customers: number;
        obligations: number;
      };
      /** Format: date */
      effectiveOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      inFlight: 'keep' | 'reenter' | 'restart';
      needsSecondPerson: boolean;
      policyId: string | null;
      /** Format: date-time */
      proposedAt: string;
      proposedBy: string;
      reason: string;
      /** @enum {string} */
      scope: 'company' | 'segment' | 'customer' | 'invoice';
      /** @enum {string} */
      state: 'proposed' | 'confirmed' | 'applied' | 'cancelled';
      subject: string | null;
    };
    PolicyChangeList: {
      items: components['schemas']['PolicyChange'][];
      nextCursor: string | null;
    };
    PolicyChangePreview: {
      /** Format: date */
      effectiveOn: string;
      inFlight: {
        byPolicy: {
          obligations: number;
          policyId: string;
        }[];
        customers: number;
        obligations: number;
      };
      needsSecondPerson: boolean;
    };
    PolicyCheck: {
      id: string;
      isNew: boolean;
      ladder: components['schemas']['Ladder'];
    };
    PolicyList: {
      items: components['schemas']['Policy'][];
      nextCursor: string | null;
    };
    PolicySettings: {
      approvals: {
        /**
         * @description The whole day's batch waits for a person.
         * @default false
         */
        everything: boolean;
        /**
         * @description By currency, in minor units: messages to customers who owe so much or more.
         * @default {}
         */
        fromAmount: {
          [key: string]: number;
        };
        /**
         * @description Messages to customers of these segments.
         * @default []
         */
        segments: string[];
      };
      experiments: {
        /**
         * @description An experiment lasts at most so many days: what is left in silence costs money while it runs.
         * @default 120
         */
        mostDays: number;
        /**
         * @description At most so many of 100 customers may be left in silence.
         * @default 50
         */
        mostSilent: number;
      };
      policyChanges: {
        /** @default false */
        secondPerson: boolean;
      };
      simulator: {
        prices: {
          /** @default EUR */
          currency: string;
          /** @default 0 */
          emailPerThousandMinor: number;
          /** @default 0 */
          smsPerThousandMinor: number;
          /** @default 0 */
          whatsappPerThousandMinor: number;
        };
      };
      stopRules: {
        /** @default 1 */
        complaintsPerThousand: number;
        /** @default 50 */
        disputesPerThousand: number;
        /** @default true */
        enabled: boolean;
        /**
         * @description What happens within so many days after a contact is due to it.
         * @default 7
         */
        followDays: number;
        /**
         * @description Below so many contacts no rate counts.
         * @default 200
         */
        leastContacts: number;
        /**
         * @description Nor does a rate of fewer offences of a kind.
         * @default 3
         */
        leastOffences: number;
        /** @default 20 */
        optOutsPerThousand: number;
        /** @default 30 */
        upsetPerThousand: number;
        /**
         * @description Contacts of so many days up to today count.
         * @default 30
         */
        windowDays: number;
      };
      tasks: {
        /** @description Working days after the day on which it was opened; what has a deadline is due by that. */
        dueInWorkingDays: {
          /** @default 1 */
          approval: number;
          /** @default 1 */
          call: number;
          /** @default 1 */
          data_incomplete: number;
          /** @default 3 */
          decide: number;
          /** @default 3 */
          dispute_to_answer: number;
          /** @default 2 */
          extension_to_answer: number;
          /** @default 2 */
          find_contact: number;
          /** @default 5 */
          hand_over: number;
          /** @default 1 */
          hardship: number;
          /** @default 2 */
          no_channel: number;
          /** @default 2 */
          owner_warning: number;
          /** @default 1 */
          parked_message: number;
          /** @default 2 */
          plan_to_answer: number;
          /** @default 1 */
          reply: number;
          /** @default 2 */
          step_paused: number;
          /** @default 1 */
          upset: number;
          /** @default 1 */
          vulnerable: number;
          /** @default 1 */
          wrong_person: number;
          /** @default 1 */
          zone_unclear: number;
        };
        /**
         * @description Segments whose goodwill weighs more than the amount.
         * @default [
         *       "key"
         *     ]
         */
        importantSegments: string[];
        /**
         * @description So long after its due date a task without a deadline may be let rest.
         * @default 14
         */
        restAtMostDays: number;
        /**
         * @description By currency, in minor units: less than this is small, and is rather let go than pursued.
         * @default {
         *       "EUR": 5000,
         *       "USD": 5000,
         *       "GBP": 5000,
         *       "CHF": 5000,
         *       "IDR": 50000000
         *     }
         */
        smallBelow: {
          [key: string]: number;
        };
      };
      timing: {
        /**
         * @description Messages leave at the hour at which a customer answers best, if one is known.
         * @default true
         */
        bestHour: boolean;
        /**
         * @description Fewer readings and payments teach nothing.
         * @default 5
         */
        leastObservations: number;
        /**
         * @description A reminder waits at most so many days for the day after a stated pay day; 0: never.
         * @default 5
         */
        payDayWaitDays: number;
      };
    };
    PolicySweep: {
      accounts: number;
      differences: number;
      finishedAt: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      startedAt: string;
    };
    PolicySweepDifference: {
      /** Format: uuid */
      customerId: string;
      expected: unknown;
      /** Format: date-time */
      foundAt: string;
      /** @enum {string} */
      kind: 'action' | 'wake_up' | 'standing';
      stored: unknown;
    };
    PolicySweepDifferences: {
      items: components['schemas']['PolicySweepDifference'][];
      nextCursor: string | null;
    };
    PolicySweepList: {
      items: components['schemas']['PolicySweep'][];
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
    Promise: {
      amountMinor: number;
      /** Format: date */
      by: string;
      channel: ('phone' | 'in_person' | 'sms' | 'whatsapp' | 'email' | 'portal' | 'other') | null;
      currency: string;
      /** Format: uuid */
      customerId: string;
      endedAt: string | null;
      /** Format: date */
      graceUntil: string;
      /** Format: uuid */
      id: string;
      invoices: {
        /** Format: uuid */
        holdId: string;
        /** Format: uuid */
        invoiceId: string;
        number: string;
      }[];
      /** Format: date-time */
      madeAt: string;
      promisedBy: string | null;
      promisedByName: string | null;
      receivedMinor: number;
      replyId?: string | null;
      /** @enum {string} */
      state: 'running' | 'kept' | 'partly_kept' | 'broken' | 'withdrawn';
      withdrawnBecause: string | null;
      words: string | null;
    };
    PromisePage: {
      items: components['schemas']['Promise'][];
      nextCursor: string | null;
    };
    PromisesReport: {
      days: number;
      definitions: {
        byAmount: string;
        byCount: string;
        received: string;
      };
      /** Format: date */
      from: string;
      items: {
        byAmount: components['schemas']['ReportFigure'];
        byCount: components['schemas']['ReportFigure'];
        currency: string;
        endings: {
          list: string;
          promisedMinor: number;
          promises: number;
          receivedMinor: number;
          /** @enum {string} */
          state: 'kept' | 'partly_kept' | 'broken';
        }[];
        received: components['schemas']['ReportFigure'];
      }[];
      /** Format: date */
      to: string;
    };
    PromiseSummary: {
      count: {
        broken: number;
        kept: number;
        partlyKept: number;
        running: number;
        withdrawn: number;
      };
      currencies: {
        brokenMinor: number;
        currency: string;
        keptMinor: number;
        keptRate: number | null;
        partlyKeptMinor: number;
        receivedMinor: number;
      }[];
      /** Format: uuid */
      customerId: string;
      keptRate: number | null;
    };
    /**
     * @example {
     *       "reason": "the customer asked for a plan instead"
     *     }
     */
    PromiseWithdrawal: {
      reason: string;
    };
    RateKnowledge: {
      /** Format: date */
      knownUntil: string;
      name: string;
      publisher: string;
      /** @enum {string} */
      series: 'ecb_main_refinancing' | 'boe_bank_rate' | 'bundesbank_base_rate';
    };
    /**
     * @example {
     *       "reason": "We found a mistake of ours"
     *     }
     */
    RecallRequest: {
      reason: string;
    };
    ReferenceRate: {
      known: {
        /** Format: date */
        from: string;
        percent: string;
        /** Format: date */
        until: string;
      }[];
      /** Format: date */
      knownUntil: string;
      name: string;
      packs: string[];
      publisher: string;
      /** @enum {string} */
      series: 'ecb_main_refinancing' | 'boe_bank_rate' | 'bundesbank_base_rate';
      stated: {
        /** Format: date */
        from: string;
        percent: string;
        source: string;
        /** Format: date */
        until: string;
      }[];
      warning: string | null;
    };
    ReferenceRateList: {
      items: components['schemas']['ReferenceRate'][];
      nextCursor: null;
    };
    Refund: {
      amountMinor: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      paymentId: string;
      reason: string | null;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      /** Format: date */
      refundedOn: string;
    };
    RefundList: {
      items: components['schemas']['Refund'][];
      nextCursor: null;
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
      suggestion: string | null;
      text: string;
      to: string;
      understanding: {
        amountMinor: number | null;
        confidence: number;
        currency: string | null;
        date: string | null;
        /** @enum {string} */
        intent:
          | 'stop'
          | 'wrong_person'
          | 'vulnerable'
          | 'hardship'
          | 'dispute'
          | 'already_paid'
          | 'receipt_denied'
          | 'upset'
          | 'plan_request'
          | 'promise'
          | 'not_now'
          | 'out_of_office'
          | 'start'
          | 'help'
          | 'question'
          | 'receipt_confirmed'
          | 'thanks'
          | 'other';
      }[];
    };
    /**
     * @example {
     *       "intent": "promise",
     *       "date": "2026-03-13"
     *     }
     */
    ReplyConfirmation: {
      /** @description What is promised (left out: all that is open), disputed or paid. */
      amountMinor?: number;
      currency?: string;
      /**
       * Format: date
       * @description Until when it is promised, or when it was paid.
       */
      date?: string;
      /** @enum {string} */
      intent: 'promise' | 'dispute' | 'already_paid';
      /**
       * Format: uuid
       * @description Left out: what the customer was last written to about.
       */
      invoiceId?: string;
      /**
       * @description Of a dispute; left out: `other`.
       * @enum {string}
       */
      reason?:
        'service_problem' | 'not_received' | 'wrong_amount' | 'already_paid' | 'not_mine' | 'duplicate' | 'other';
    };
    ReplyList: {
      items: components['schemas']['Reply'][];
      nextCursor: string | null;
    };
    ReplyToUnderstand: {
      /** @description The language that the person is known to write (BCP 47). */
      locale?: string;
      /**
       * Format: date-time
       * @description Dates are read from here: in its own offset, or, given in UTC (`Z`), in the time zone of the company.
       */
      receivedAt?: string;
      /** @description The reply, with or without what it quotes. */
      text: string;
    };
    ReplyUnderstanding: {
      intents: {
        amountMinor: number | null;
        confidence: number;
        currency: string | null;
        date: string | null;
        /** @enum {string} */
        intent:
          | 'stop'
          | 'wrong_person'
          | 'vulnerable'
          | 'hardship'
          | 'dispute'
          | 'already_paid'
          | 'receipt_denied'
          | 'upset'
          | 'plan_request'
          | 'promise'
          | 'not_now'
          | 'out_of_office'
          | 'start'
          | 'help'
          | 'question'
          | 'receipt_confirmed'
          | 'thanks'
          | 'other';
      }[];
    };
    ReportEntry: {
      /** Format: date-time */
      bookedAt: string;
      bookedBy: string;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      documentId: string;
      /** Format: uuid */
      entryId: string;
      /** @enum {string} */
      kind:
        | 'invoice_issued'
        | 'invoice_voided'
        | 'payment_received'
        | 'payment_applied'
        | 'payment_reversed'
        | 'payment_refunded'
        | 'small_difference'
        | 'credit_note'
        | 'charge_posted'
        | 'charge_waived'
        | 'write_off'
        | 'write_off_reversed'
        | 'write_off_recovered'
        | 'recovery_reversed'
        | 'invoices_sold'
        | 'sale_price'
        | 'sale_taken_back'
        | 'sale_price_returned'
        | 'invoices_placed'
        | 'placement_ended'
        | 'agency_fee'
        | 'agency_fee_reversed';
      postings: {
        amountMinor: number;
        /** @enum {string} */
        credit:
          | 'receivable'
          | 'placed'
          | 'cash'
          | 'unapplied_cash'
          | 'sales'
          | 'fee_income'
          | 'interest_income'
          | 'credit_notes'
          | 'waived'
          | 'bad_debt'
          | 'sold_receivables'
          | 'agency_fees';
        /** @enum {string} */
        debit:
          | 'receivable'
          | 'placed'
          | 'cash'
          | 'unapplied_cash'
          | 'sales'
          | 'fee_income'
          | 'interest_income'
          | 'credit_notes'
          | 'waived'
          | 'bad_debt'
          | 'sold_receivables'
          | 'agency_fees';
        invoiceId: string | null;
      }[];
      /** Format: date */
      valueDate: string;
    };
    ReportEntryPage: {
      items: components['schemas']['ReportEntry'][];
      nextCursor: string | null;
    };
    ReportFigure: {
      notApplicable: string | null;
      value: number | null;
    };
    /**
     * @example {
     *       "reason": "The wording that offended is a new one now."
     *     }
     */
    ResumeStep: {
      reason: string;
    };
    /**
     * @example {
     *       "kind": "chargeback",
     *       "reason": "the card holder objected"
     *     }
     */
    ReversalRequest: {
      /** @enum {string} */
      kind?: 'chargeback' | 'bounced' | 'error';
      reason?: string | null;
    };
    RollRatesReport: {
      days: number;
      definitions: {
        cureRate: string;
        rollRate: string;
      };
      /** Format: date */
      from: string;
      items: {
        buckets: {
          /** @enum {string} */
          bucket: 'current' | '1-30' | '31-60' | '61-90' | '90+';
          cureRate: components['schemas']['ReportFigure'];
          invoices: number;
          now: {
            amountMinor: number;
            /** @enum {string} */
            bucket: 'current' | '1-30' | '31-60' | '61-90' | '90+';
            invoices: number;
          }[];
          openInvoices: string;
          openMinor: number;
          rollRate: components['schemas']['ReportFigure'];
          settledMinor: number;
        }[];
        currency: string;
        entries: string;
      }[];
      /** Format: date */
      to: string;
    };
    Sale: {
      amountMinor: number;
      currency: string;
      factor: {
        name: string;
        reference: string | null;
      };
      /** Format: uuid */
      id: string;
      invoices: {
        amountMinor: number;
        /** Format: uuid */
        customerId: string;
        /** Format: uuid */
        invoiceId: string;
        number: string;
        priceMinor: number;
      }[];
      priceMinor: number;
      priceReceivedOn: string | null;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      returns: components['schemas']['SaleReturn'][];
    };
    SalePage: {
      items: components['schemas']['Sale'][];
      nextCursor: string | null;
    };
    SaleReturn: {
      amountMinor: number;
      /** Format: uuid */
      id: string;
      invoices: {
        amountMinor: number;
        /** Format: uuid */
        customerId: string;
        /** Format: uuid */
        invoiceId: string;
        number: string;
        priceMinor: number;
      }[];
      /** @enum {string} */
      kind: 'recourse' | 'reversal';
      priceMinor: number;
      priceReturnedOn: string | null;
      reason: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      /** Format: uuid */
      saleId: string;
    };
    ShippedTemplates: {
      items: {
        /** @enum {string} */
        kind:
          | 'check_in'
          | 'upcoming'
          | 'due_today'
          | 'overdue_friendly'
          | 'overdue_clear'
          | 'overdue_personal'
          | 'offer_plan'
          | 'overdue_accounts_team'
          | 'fee_notice'
          | 'overdue_formal'
          | 'final_options'
          | 'statement'
          | 'collection_announced'
          | 'invoice_copy'
          | 'stop_confirmation'
          | 'start_confirmation'
          | 'help'
          | 'acknowledgement';
        /** @enum {string} */
        language: 'en' | 'id' | 'de' | 'es' | 'fr' | 'pt' | 'nl' | 'it';
        /** @enum {string} */
        status: 'unreviewed' | 'reviewed';
        /** @enum {string} */
        variant: 'neutral' | 'warm' | 'light';
        version: number;
        wording: components['schemas']['TemplateWording'];
      }[];
    };
    SimulatedAccount: {
      /** Format: uuid */
      customerId: string;
      name: string;
      variants: {
        messages: {
          /** Format: date-time */
          at: string;
          channel: string;
          localTime: string;
          sharedWith?: string[];
          steps: {
            /** Format: uuid */
            invoiceId: string;
            /** Format: uuid */
            obligationId: string;
            step: string;
          }[];
          tone: string;
        }[];
        tasks: {
          /** Format: date-time */
          at: string;
          because: string;
          task: string;
        }[];
      }[];
    };
    SimulatedAccountList: {
      items: components['schemas']['SimulatedAccount'][];
      nextCursor: string | null;
    };
    Simulation: {
      accounts: number;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      differences: {
        accounts: number;
        fewerMessages: number;
        moreMessages: number;
        otherMoments: number;
      } | null;
      done: number;
      failure: string | null;
      finishedAt: string | null;
      /** Format: uuid */
      id: string;
      question: {
        customerIds: string[] | null;
        /** Format: date-time */
        from: string;
        /** @enum {string} */
        mode: 'preview' | 'backtest';
        /** @enum {string} */
        payments: 'nobody_pays' | 'as_usual' | 'recorded';
        segment: string | null;
        /** Format: date-time */
        to: string;
        variants: string[];
      };
      reports: components['schemas']['SimulationReport'][];
      /** @enum {string} */
      state: 'queued' | 'running' | 'done' | 'cancelled' | 'failed';
    };
    SimulationList: {
      items: components['schemas']['Simulation'][];
      nextCursor: string | null;
    };
    SimulationReport: {
      accounts: number;
      accountsContacted: number;
      accountsThatWaited: number;
      byChannel: {
        [key: string]: number;
      };
      byLocalHour: {
        [key: string]: number;
      };
      byStep: {
        [key: string]: number;
      };
      byTone: {
        [key: string]: number;
      };
      byWeek: {
        [key: string]: number;
      };
      costMinor: number;
      currency: string;
      earliest: string | null;
      endedWithoutMessage: {
        [key: string]: number;
      };
      latest: string | null;
      messages: number;
      peaks: {
        hour: string;
        messages: number;
      }[];
      peopleOverBudget: number;
      personWeeks: {
        [key: string]: number;
      };
      policy: string;
      skips: {
        [key: string]: number;
      };
      tasks: {
        [key: string]: number;
      };
      waits: {
        [key: string]: number;
      };
    };
    /**
     * @example {
     *       "until": "2026-03-16",
     *       "reason": "Their accountant is back on Monday."
     *     }
     */
    SnoozeTask: {
      reason?: string;
      /** @description It comes back by itself at the beginning of this day; null: at once. */
      until: string | null;
    };
    Statement: {
      activity: {
        amountMinor: number;
        balanceMinor: number;
        /** Format: date */
        date: string;
        kind: string;
        reference: string;
      }[];
      chargesMinor: number;
      closingMinor: number;
      creditsMinor: number;
      csv: string;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** @enum {string} */
      form: 'open_item' | 'activity';
      /** Format: date */
      from: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      issuedAt: string;
      issuedBy: string;
      openingMinor: number;
      openItems: {
        amountMinor: number;
        /** Format: date */
        dueDate: string;
        /** Format: date */
        issueDate: string;
        number: string;
        openMinor: number;
      }[];
      pdf: string;
      scheduled: boolean;
      settlementsMinor: number;
      /** Format: date */
      to: string;
    };
    StatementPage: {
      items: components['schemas']['StatementSummary'][];
      nextCursor: string | null;
    };
    StatementSchedule: {
      /** Format: uuid */
      customerId: string;
      day: number;
      /** @enum {string} */
      every: 'month' | 'quarter';
      /** @enum {string} */
      form: 'open_item' | 'activity';
      /** Format: date */
      nextOn: string;
    };
    StatementSummary: {
      chargesMinor: number;
      closingMinor: number;
      csv: string;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** @enum {string} */
      form: 'open_item' | 'activity';
      /** Format: date */
      from: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      issuedAt: string;
      issuedBy: string;
      openingMinor: number;
      pdf: string;
      scheduled: boolean;
      settlementsMinor: number;
      /** Format: date */
      to: string;
    };
    StepPause: {
      /** Format: uuid */
      id: string;
      limit: number;
      offence: {
        complaints: number;
        contacts: number;
        disputes: number;
        /** Format: date */
        from: string;
        optOuts: number;
        /** Format: date */
        to: string;
        upset: number;
      };
      /** @enum {string} */
      over: 'complaints' | 'optOuts' | 'upset' | 'disputes';
      /** Format: date-time */
      pausedAt: string;
      perThousand: number;
      policyId: string;
      resumedAt: string | null;
      resumedBecause: string | null;
      resumedBy: string | null;
      step: string;
      /** Format: uuid */
      taskId: string;
    };
    StepPauseList: {
      items: components['schemas']['StepPause'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "reason": "We change our terms."
     *     }
     */
    StopExperiment: {
      reason: string;
    };
    Task: {
      because: string;
      closedAt: string | null;
      closedBy: string | null;
      /** Format: uuid */
      customerId: string;
      customerName: string | null;
      deadlineOn: string | null;
      dueOn: string | null;
      followUpAt: string | null;
      /** Format: uuid */
      id: string;
      kind: string;
      note: string | null;
      /** Format: date-time */
      openedAt: string;
      outcome: string | null;
      outcomes: {
        /** @enum {string} */
        followUp: 'required' | 'none';
        leadsTo?: string;
        outcome: string;
        words: string;
      }[];
      owner: {
        id: string;
        name: string;
      } | null;
      snoozedUntil: string | null;
      source: string;
      title: string;
    };
    TaskDetails: {
      because: string;
      closedAt: string | null;
      closedBy: string | null;
      contactId: string | null;
      /** Format: uuid */
      customerId: string;
      customerName: string | null;
      deadlineOn: string | null;
      dueOn: string | null;
      facts: {
        disputed: {
          [key: string]: number;
        };
        invoices: {
          currency: string;
          disputedMinor: number;
          /** Format: date */
          dueDate: string;
          number: string;
          openMinor: number;
        }[];
        lastContacts: {
          answered: boolean;
          /** Format: date-time */
          at: string;
          received: boolean;
          tone: string | null;
        }[];
        lastReplyAt: string | null;
        open: {
          [key: string]: number;
        };
        openDisputes: string[];
        promises: {
          broken: number;
          kept: number;
          partlyKept: number;
        };
        runningHolds: string[];
        since: string | null;
      } | null;
      followUpAt: string | null;
      /** Format: uuid */
      id: string;
      kind: string;
      note: string | null;
      /** Format: date-time */
      openedAt: string;
      outcome: string | null;
      outcomes: {
        /** @enum {string} */
        followUp: 'required' | 'none';
        leadsTo?: string;
        outcome: string;
        words: string;
      }[];
      owner: {
        id: string;
        name: string;
      } | null;
      recommendation: {
        /** @enum {string} */
        advice: 'call' | 'wait' | 'plan' | 'extension' | 'write_off' | 'hand_over' | 'sell' | 'continue';
        reasons: {
          code: string;
          sentence: string;
        }[];
      } | null;
      script: {
        atHand: string[];
        closing: string[];
        /** @enum {string} */
        language: 'en' | 'de' | 'id';
        neverSay: string[];
        offer: string[];
        opening: string[];
        purpose: string[];
      } | null;
      snoozedUntil: string | null;
      source: string;
      title: string;
    };
    TaskList: {
      items: components['schemas']['Task'][];
      nextCursor: string | null;
    };
    Template: {
      approvedAt: string | null;
      approvedBy: string | null;
      createdAt: string;
      createdBy: string;
      exceptions: {
        reason: string;
        /** @enum {string} */
        rule: 'L4' | 'L9' | 'L10' | 'L11' | 'L12' | 'L13' | 'L15' | 'L16' | 'L22' | 'L23' | 'L26';
        /** Format: date */
        until: string;
      }[];
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'check_in'
        | 'upcoming'
        | 'due_today'
        | 'overdue_friendly'
        | 'overdue_clear'
        | 'overdue_personal'
        | 'offer_plan'
        | 'overdue_accounts_team'
        | 'fee_notice'
        | 'overdue_formal'
        | 'final_options'
        | 'statement'
        | 'collection_announced'
        | 'invoice_copy'
        | 'stop_confirmation'
        | 'start_confirmation'
        | 'help'
        | 'acknowledgement';
      /** @enum {string} */
      language: 'en' | 'id' | 'de' | 'es' | 'fr' | 'pt' | 'nl' | 'it';
      /** @enum {string} */
      state: 'draft' | 'active' | 'retired';
      /** @enum {string} */
      variant: 'neutral' | 'warm' | 'light';
      version: number;
      warnings: {
        message: string;
        place: string;
        rule: string;
        /** @enum {string} */
        severity: 'error' | 'warning';
      }[];
      wording: components['schemas']['TemplateWording'];
    };
    TemplateList: {
      items: components['schemas']['Template'][];
    };
    TemplatePreview: {
      findings: {
        message: string;
        place: string;
        rule: string;
        /** @enum {string} */
        severity: 'error' | 'warning';
      }[];
      messages: {
        /** @enum {string} */
        channel: 'sms' | 'whatsapp' | 'email';
        cost: {
          currency: string;
          micros: number;
        } | null;
        encoding: ('gsm7' | 'ucs2') | null;
        html: string | null;
        segments: number | null;
        subject: string | null;
        text: string;
        /** @enum {string} */
        values: 'usual' | 'longest';
      }[];
    };
    TemplateRules: {
      secondPerson: boolean;
      /** @default [] */
      testRecipients: string[];
      /**
       * @default neutral
       * @enum {string}
       */
      variant: 'neutral' | 'warm' | 'light';
    };
    TemplateWording: {
      email: {
        button?: string;
        paragraphs: string[];
        subject: string;
      };
      sms: {
        link?: string;
        text: string;
      };
      whatsapp: {
        link?: string;
        text: string;
      };
    };
    Terms: {
      charges: {
        cap?: {
          amountMinor?: number;
          percentOfPrincipal?: string;
        };
        currency?: string;
        fee?:
          | {
              amountMinor: number;
              /** @enum {string} */
              kind: 'flat';
            }
          | {
              /** @enum {string} */
              kind: 'percent';
              maximumMinor?: number;
              minimumMinor?: number;
              percent: string;
            }
          | {
              brackets: {
                amountMinor: number;
                belowMinor: number | null;
              }[];
              /** @enum {string} */
              kind: 'brackets';
            };
        /** @default 0 */
        graceDays: number;
        interest?:
          | {
              /**
               * @default none
               * @enum {string}
               */
              compounding: 'none' | 'monthly' | 'quarterly' | 'yearly';
              /**
               * @default actual_365
               * @enum {string}
               */
              dayCount: 'actual_365' | 'actual_360' | '30_360' | 'actual_actual';
              /** @enum {string} */
              kind: 'fixed';
              minimumMinor?: number;
              /**
               * @default year
               * @enum {string}
               */
              per: 'year' | 'month';
              percent: string;
            }
          | {
              addPercent: string;
              /**
               * @default none
               * @enum {string}
               */
              compounding: 'none' | 'monthly' | 'quarterly' | 'yearly';
              /**
               * @default actual_365
               * @enum {string}
               */
              dayCount: 'actual_365' | 'actual_360' | '30_360' | 'actual_actual';
              /**
               * @default per_half_year
               * @enum {string}
               */
              fix: 'at_start' | 'per_half_year' | 'contract';
              /** @enum {string} */
              kind: 'reference';
              minimumMinor?: number;
              /** @enum {string} */
              series: 'ecb_main_refinancing' | 'boe_bank_rate' | 'bundesbank_base_rate';
            };
        /**
         * @default half_away_from_zero
         * @enum {string}
         */
        rounding: 'half_away_from_zero' | 'half_even';
      } | null;
      /** Format: date */
      effectiveOn: string;
      /** Format: uuid */
      id: string;
      netDays: number | null;
      /** Format: date-time */
      publishedAt: string;
      publishedBy: string;
      sha256: string;
      text: string | null;
      title: string;
      url: string | null;
      version: string;
    };
    TermsAcceptance: {
      acceptedAt: string | null;
      /** Format: date */
      acceptedOn: string;
      by: string;
      /** Format: uuid */
      customerId: string;
      evidence: string | null;
      /** @enum {string} */
      how: 'signature' | 'click' | 'order' | 'letter' | 'email' | 'conduct' | 'other';
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      /** Format: uuid */
      termsId: string;
      title: string;
      version: string;
    };
    TermsAcceptancePage: {
      items: components['schemas']['TermsAcceptance'][];
      nextCursor: string | null;
    };
    TermsPage: {
      items: components['schemas']['Terms'][];
      nextCursor: string | null;
    };
    TestSend: {
      askedAt: string;
      because: string | null;
      by: string;
      /** @enum {string} */
      channel: 'sms' | 'whatsapp' | 'email';
      endedAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'waiting' | 'calling' | 'sent' | 'not_sent' | 'unknown';
      subject: string | null;
      template: string;
      text: string;
      to: string;
      /** @enum {string} */
      values: 'usual' | 'longest';
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
    ToneRaise: {
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      liftedAt: string | null;
      liftedBecause: string | null;
      liftedBy: string | null;
      obligations: {
        /** Format: uuid */
        invoiceId: string;
        number: string;
        /** Format: uuid */
        obligationId: string;
      }[];
      /** Format: date-time */
      raisedAt: string;
      raisedBy: string;
      reason: string;
      /** @enum {string} */
      tone: 'friendly' | 'clear' | 'personal' | 'accounts_team' | 'formal';
    };
    ToneRaiseList: {
      items: components['schemas']['ToneRaise'][];
      nextCursor: null;
    };
    VoidRequest: {
      reason?: string | null;
    };
    /**
     * @example {
     *       "by": "2026-03-27",
     *       "reason": "Waived if paid by Friday"
     *     }
     */
    WaiverOfferRequest: {
      /** Format: date */
      by: string;
      reason?: string | null;
    };
    /**
     * @example {
     *       "reason": "First late payment in five years"
     *     }
     */
    WaiverRequest: {
      amountMinor?: number;
      reason: string;
    };
    WhatsappAccount: {
      because: ('no_sender' | 'whatsapp_not_attested' | 'sender_paused') | null;
      /** Format: uuid */
      companyId: string;
      contents: {
        /** @enum {string} */
        approval: 'unsubmitted' | 'received' | 'pending' | 'approved' | 'rejected' | 'paused' | 'disabled' | 'unknown';
        because: string | null;
        /** @enum {string} */
        category: 'utility' | 'marketing' | 'authentication' | 'unknown';
        contentSid: string;
        language: string | null;
        lookedAt: string | null;
        name: string;
        rejectionReason: string | null;
        releasedBy: string | null;
        releasedWhy: string | null;
        stoppedAt: string | null;
        template: string | null;
      }[];
      from: string | null;
      sender: {
        blocked: number;
        /** Format: date-time */
        lookedAt: string;
        pausedAt: string | null;
        pausedBecause: ('quality_low' | 'too_many_blocks') | null;
        /** @enum {string} */
        quality: 'high' | 'medium' | 'low' | 'unknown';
        resumedAt: string | null;
        resumedBy: string | null;
        resumedWhy: string | null;
        taken: number;
      } | null;
    };
    WhatsappReason: {
      why: string;
    };
    WriteOff: {
      amountMinor: number;
      currency: string;
      /** Format: uuid */
      customerId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      reason: string;
      /** Format: date-time */
      recordedAt: string;
      recordedBy: string;
      reversalReason: string | null;
      reversedAt: string | null;
      reversedMinor: number | null;
      /** @enum {string} */
      state: 'booked' | 'reversed';
    };
    WriteOffPage: {
      items: components['schemas']['WriteOff'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "reason": "They will pay after all"
     *     }
     */
    WriteOffReversal: {
      reason: string;
    };
    WriteOffsReport: {
      days: number;
      definition: string;
      /** Format: date */
      from: string;
      items: {
        currency: string;
        entries: string;
        invoices: number;
        netMinor: number;
        ofSales: components['schemas']['ReportFigure'];
        recoveredMinor: number;
        salesMinor: number;
        takenBackMinor: number;
        writtenOffMinor: number;
      }[];
      /** Format: date */
      to: string;
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
  ApprovalsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: 'pending' | 'approved' | 'declined';
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
          'application/json': components['schemas']['ApprovalPage'];
        };
      };
    };
  };
  ApprovalsController_find: {
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
          'application/json': components['schemas']['Approval'];
        };
      };
    };
  };
  ApprovalsController_approve: {
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
        'application/json': components['schemas']['ApprovalAnswer'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Approval'];
        };
      };
    };
  };
  ApprovalsController_decline: {
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
        'application/json': components['schemas']['ApprovalAnswer'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Approval'];
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
  BankDataController_read: {
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
          'application/json': components['schemas']['BankData'];
        };
      };
    };
  };
  BankDataController_set: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BankDataMark'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BankData'];
        };
      };
    };
  };
  PacksController_packs: {
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
          'application/json': components['schemas']['ChargePackList'];
        };
      };
    };
  };
  WaiversController_find: {
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
          'application/json': components['schemas']['Charge'];
        };
      };
    };
  };
  WaiversController_waive: {
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
        'application/json': components['schemas']['WaiverRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Charge'];
        };
      };
    };
  };
  WaiversController_offer: {
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
        'application/json': components['schemas']['WaiverOfferRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Charge'];
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
  PlacementsController_codeOfConduct: {
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
          'application/json': components['schemas']['CodeOfConduct'];
        };
      };
    };
  };
  CollectionsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
        state?: 'announced' | 'due' | 'succeeded' | 'failed' | 'cancelled';
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
          'application/json': components['schemas']['CollectionPage'];
        };
      };
    };
  };
  CollectionsController_find: {
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
          'application/json': components['schemas']['Collection'];
        };
      };
    };
  };
  CollectionsController_fail: {
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
        'application/json': components['schemas']['CollectionFailure'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
    };
  };
  CollectionsController_succeed: {
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
        'application/json': components['schemas']['CollectionSuccess'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
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
  ContactApprovalsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
        state?: 'waiting' | 'approved' | 'declined' | 'lapsed' | 'all';
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
          'application/json': components['schemas']['ContactApprovalList'];
        };
      };
    };
  };
  ContactApprovalsController_decline: {
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
        'application/json': components['schemas']['DeclineContact'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactApproval'];
        };
      };
    };
  };
  ContactApprovalsController_edit: {
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
        'application/json': components['schemas']['EditContact'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactApproval'];
        };
      };
    };
  };
  ContactApprovalsController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveContacts'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovedContacts'];
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
  ErasuresController_list: {
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
          'application/json': components['schemas']['ErasureList'];
        };
      };
    };
  };
  ErasuresController_erase: {
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
        'application/json': components['schemas']['NewErasure'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Erasure'];
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
  AssignmentsController_ofCustomer: {
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
          'application/json': components['schemas']['PoliciesOfCustomer'];
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
  PromisesController_summarise: {
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
          'application/json': components['schemas']['PromiseSummary'];
        };
      };
    };
  };
  SchedulesController_find: {
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
          'application/json': components['schemas']['StatementSchedule'];
        };
      };
    };
  };
  SchedulesController_set: {
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
        'application/json': components['schemas']['NewStatementSchedule'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementSchedule'];
        };
      };
    };
  };
  SchedulesController_end: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StatementsController_list: {
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
          'application/json': components['schemas']['StatementPage'];
        };
      };
    };
  };
  StatementsController_issue: {
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
        'application/json': components['schemas']['NewStatement'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statement'];
        };
      };
    };
  };
  AcceptancesController_list: {
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
          'application/json': components['schemas']['TermsAcceptancePage'];
        };
      };
    };
  };
  AcceptancesController_accept: {
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
        'application/json': components['schemas']['NewTermsAcceptance'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermsAcceptance'];
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
  ToneRaisesController_list: {
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
          'application/json': components['schemas']['ToneRaiseList'];
        };
      };
    };
  };
  ToneRaisesController_raise: {
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
        'application/json': components['schemas']['NewToneRaise'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ToneRaise'];
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
        overdue?: 'true' | 'false';
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
  DisputesController_find: {
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
          'application/json': components['schemas']['Dispute'];
        };
      };
    };
  };
  DisputesController_change: {
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
        'application/json': components['schemas']['DisputePatch'];
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
  EvidenceController_ofDispute: {
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
          'application/json': components['schemas']['EvidencePage'];
        };
      };
    };
  };
  EvidenceController_addToDispute: {
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
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Evidence'];
        };
      };
    };
  };
  EvidenceController_fileOfDispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidenceId: string;
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
          'application/pdf': string;
          'image/jpeg': string;
          'image/png': string;
          'text/plain': string;
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
  DossiersController_zip: {
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
        content?: never;
      };
    };
  };
  ExperimentsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: 'draft' | 'running' | 'stopped';
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
          'application/json': components['schemas']['ExperimentList'];
        };
      };
    };
  };
  ExperimentsController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewExperiment'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Experiment'];
        };
      };
    };
  };
  ExperimentsController_results: {
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
          'application/json': components['schemas']['ExperimentResults'];
        };
      };
    };
  };
  ExperimentsController_start: {
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
          'application/json': components['schemas']['Experiment'];
        };
      };
    };
  };
  ExperimentsController_stop: {
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
        'application/json': components['schemas']['StopExperiment'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Experiment'];
        };
      };
    };
  };
  ExtensionsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        invoiceId?: string;
        limit?: number;
        state?: 'requested' | 'granted' | 'declined';
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
          'application/json': components['schemas']['ExtensionPage'];
        };
      };
    };
  };
  ExtensionsController_request: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewExtension'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Extension'];
        };
      };
    };
  };
  ExtensionsController_find: {
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
          'application/json': components['schemas']['Extension'];
        };
      };
    };
  };
  ExtensionsController_decline: {
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
        'application/json': components['schemas']['ExtensionDecline'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Extension'];
        };
      };
    };
  };
  ExtensionsController_grant: {
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
        'application/json': components['schemas']['ExtensionGrant'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Extension'];
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
  HoldsController_find: {
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
  HoldsController_change: {
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
        'application/json': components['schemas']['HoldPatch'];
      };
    };
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
  EvidenceController_ofHold: {
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
          'application/json': components['schemas']['EvidencePage'];
        };
      };
    };
  };
  EvidenceController_addToHold: {
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
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Evidence'];
        };
      };
    };
  };
  EvidenceController_fileOfHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidenceId: string;
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
          'application/pdf': string;
          'image/jpeg': string;
          'image/png': string;
          'text/plain': string;
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
          /**
           * @description check everything, write nothing
           * @default false
           */
          dryRun?: boolean;
          /** Format: binary */
          file: string;
          /** @enum {string} */
          kind: 'customers' | 'invoices' | 'payments' | 'credit_notes';
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
  ImportsController_changes: {
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
          'application/json': components['schemas']['ImportChangePage'];
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
        state?: 'scheduled' | 'open' | 'paid' | 'written_off' | 'sold' | 'void';
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
  ChargesController_list: {
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
          'application/json': components['schemas']['ChargePage'];
        };
      };
    };
  };
  ChargesController_post: {
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
        'application/json': components['schemas']['NewCharge'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Charge'];
        };
      };
    };
  };
  ChargesController_quote: {
    parameters: {
      query?: {
        asOf?: string;
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
          'application/json': components['schemas']['ChargeQuote'];
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
        asOf?: string;
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
  JournalController_entries: {
    parameters: {
      query?: {
        account?:
          | 'receivable'
          | 'placed'
          | 'cash'
          | 'unapplied_cash'
          | 'sales'
          | 'fee_income'
          | 'interest_income'
          | 'credit_notes'
          | 'waived'
          | 'bad_debt'
          | 'sold_receivables'
          | 'agency_fees';
        cursor?: string;
        customerId?: string;
        from?: string;
        limit?: number;
        to?: string;
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
          'application/json': components['schemas']['JournalEntryPage'];
        };
      };
    };
  };
  JournalController_export: {
    parameters: {
      query: {
        format: 'csv' | 'hledger';
        from?: string;
        to?: string;
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
          'text/csv': string;
          'text/plain': string;
        };
      };
    };
  };
  SettingsController_read: {
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
          'application/json': components['schemas']['LedgerSettings'];
        };
      };
    };
  };
  SettingsController_replace: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LedgerSettings'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerSettings'];
        };
      };
    };
  };
  MandatesController_list: {
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
          'application/json': components['schemas']['MandatePage'];
        };
      };
    };
  };
  MandatesController_give: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMandate'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mandate'];
        };
      };
    };
  };
  MandatesController_find: {
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
          'application/json': components['schemas']['Mandate'];
        };
      };
    };
  };
  MandatesController_revoke: {
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
        'application/json': components['schemas']['MandateRevocation'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mandate'];
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
  StopRulesController_report: {
    parameters: {
      query?: {
        /** @description For each step of a ladder, or for each of its templates. */
        by?: 'step' | 'template';
        /** @description First day of the contacts that count, in the calendar of the company. */
        from?: string;
        /** @description Last day, inclusive; left out: today. */
        to?: string;
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
          'application/json': components['schemas']['OffenceReport'];
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
  PaymentsController_apply: {
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
        'application/json': components['schemas']['PaymentApplication'];
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
  RefundsController_list: {
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
          'application/json': components['schemas']['RefundList'];
        };
      };
    };
  };
  RefundsController_refund: {
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
        'application/json': components['schemas']['NewRefund'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refund'];
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
  PlacementsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
        state?: 'placed' | 'recalled' | 'closed';
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
          'application/json': components['schemas']['PlacementPage'];
        };
      };
    };
  };
  PlacementsController_place: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPlacement'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Placement'];
        };
      };
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Approval'];
        };
      };
    };
  };
  PlacementsController_find: {
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
          'application/json': components['schemas']['Placement'];
        };
      };
    };
  };
  PlacementsController_close: {
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
        'application/json': components['schemas']['PlacementClosing'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Placement'];
        };
      };
    };
  };
  PlacementsController_sign: {
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
        'application/json': components['schemas']['ConductSignature'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Placement'];
        };
      };
    };
  };
  PlacementsController_complaints: {
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
          'application/json': components['schemas']['ComplaintList'];
        };
      };
    };
  };
  PlacementsController_complain: {
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
        'application/json': components['schemas']['NewComplaint'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Placement'];
        };
      };
    };
  };
  DossiersController_make: {
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
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dossier'];
        };
      };
    };
  };
  DossiersController_list: {
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
          'application/json': components['schemas']['DossierList'];
        };
      };
    };
  };
  PlacementsController_receive: {
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
        'application/json': components['schemas']['PartnerPayment'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Placement'];
        };
      };
    };
  };
  PlacementsController_recall: {
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
        'application/json': components['schemas']['RecallRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Placement'];
        };
      };
    };
  };
  PlansController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        limit?: number;
        state?: 'proposed' | 'declined' | 'active' | 'at_risk' | 'completed' | 'defaulted' | 'ended' | 'replaced';
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
          'application/json': components['schemas']['PlanPage'];
        };
      };
    };
  };
  PlansController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPlan'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Plan'];
        };
      };
    };
  };
  PlansController_find: {
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
          'application/json': components['schemas']['Plan'];
        };
      };
    };
  };
  PlansController_accept: {
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
        'application/json': components['schemas']['PlanAcceptance'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Plan'];
        };
      };
    };
  };
  PlansController_decline: {
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
        'application/json': components['schemas']['PlanRejection'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Plan'];
        };
      };
    };
  };
  PlansController_end: {
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
        'application/json': components['schemas']['PlanEnding'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Plan'];
        };
      };
    };
  };
  PlansController_renegotiate: {
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
        'application/json': components['schemas']['PlanRenegotiation'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Plan'];
        };
      };
    };
  };
  LaddersController_list: {
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
          'application/json': components['schemas']['PolicyList'];
        };
      };
    };
  };
  LaddersController_publish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LadderFile'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Policy'];
        };
      };
    };
  };
  LaddersController_find: {
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
          'application/json': components['schemas']['Policy'];
        };
      };
    };
  };
  LaddersController_file: {
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
          'application/json': components['schemas']['Ladder'];
        };
      };
    };
  };
  LaddersController_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LadderFile'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyCheck'];
        };
      };
    };
  };
  LaddersController_schema: {
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
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  AssignmentsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        scope?: 'company' | 'segment' | 'customer' | 'invoice';
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
          'application/json': components['schemas']['PolicyAssignmentList'];
        };
      };
    };
  };
  PolicyChangesController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: 'proposed' | 'confirmed' | 'applied' | 'cancelled';
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
          'application/json': components['schemas']['PolicyChangeList'];
        };
      };
    };
  };
  PolicyChangesController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPolicyChange'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyChange'];
        };
      };
    };
  };
  PolicyChangesController_cancel: {
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
          'application/json': components['schemas']['PolicyChange'];
        };
      };
    };
  };
  PolicyChangesController_confirm: {
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
          'application/json': components['schemas']['PolicyChange'];
        };
      };
    };
  };
  PolicyChangesController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPolicyChange'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyChangePreview'];
        };
      };
    };
  };
  PolicySettingsController_read: {
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
          'application/json': components['schemas']['PolicySettings'];
        };
      };
    };
  };
  PolicySettingsController_replace: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicySettings'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicySettings'];
        };
      };
    };
  };
  SweepController_list: {
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
          'application/json': components['schemas']['PolicySweepList'];
        };
      };
    };
  };
  SweepController_differences: {
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
          'application/json': components['schemas']['PolicySweepDifferences'];
        };
      };
    };
  };
  PromisesController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        invoiceId?: string;
        limit?: number;
        state?: 'running' | 'kept' | 'partly_kept' | 'broken' | 'withdrawn';
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
          'application/json': components['schemas']['PromisePage'];
        };
      };
    };
  };
  PromisesController_make: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPromise'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Promise'];
        };
      };
    };
  };
  PromisesController_find: {
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
          'application/json': components['schemas']['Promise'];
        };
      };
    };
  };
  PromisesController_withdraw: {
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
        'application/json': components['schemas']['PromiseWithdrawal'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Promise'];
        };
      };
    };
  };
  PacksController_list: {
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
          'application/json': components['schemas']['ReferenceRateList'];
        };
      };
    };
  };
  PacksController_state: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewStatedRate'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferenceRate'];
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
  RepliesController_confirm: {
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
        'application/json': components['schemas']['ReplyConfirmation'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfirmedReply'];
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
  RepliesController_understand: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplyToUnderstand'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplyUnderstanding'];
        };
      };
    };
  };
  CollectingController_delinquency: {
    parameters: {
      query?: {
        asOf?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['AddReport'];
        };
      };
    };
  };
  AgeingController_report: {
    parameters: {
      query?: {
        asOf?: string;
        by?: 'due_date' | 'invoice_date';
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
          'application/json': components['schemas']['AgeingReport'];
        };
      };
    };
  };
  AgeingController_customers: {
    parameters: {
      query: {
        asOf?: string;
        by?: 'due_date' | 'invoice_date';
        currency: string;
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
          'application/json': components['schemas']['CustomerAgeingPage'];
        };
      };
    };
  };
  AgeingController_invoices: {
    parameters: {
      query?: {
        asOf?: string;
        bucket?: 'current' | '1-30' | '31-60' | '61-90' | '90+';
        by?: 'due_date' | 'invoice_date';
        currency?: string;
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
          'application/json': components['schemas']['OpenItemPage'];
        };
      };
    };
  };
  CollectingController_bestPossible: {
    parameters: {
      query?: {
        asOf?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['BpdsoReport'];
        };
      };
    };
  };
  CollectingController_effectiveness: {
    parameters: {
      query?: {
        asOf?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['CeiReport'];
        };
      };
    };
  };
  CollectingController_dso: {
    parameters: {
      query?: {
        asOf?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['DsoReport'];
        };
      };
    };
  };
  ReportEntriesController_list: {
    parameters: {
      query?: {
        accounts?: string;
        currency?: string;
        cursor?: string;
        customerId?: string;
        from?: string;
        invoiceId?: string;
        limit?: number;
        to?: string;
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
          'application/json': components['schemas']['ReportEntryPage'];
        };
      };
    };
  };
  OutcomesController_promises: {
    parameters: {
      query?: {
        asOf?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['PromisesReport'];
        };
      };
    };
  };
  OutcomesController_rollRates: {
    parameters: {
      query?: {
        asOf?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['RollRatesReport'];
        };
      };
    };
  };
  OutcomesController_writeOffs: {
    parameters: {
      query?: {
        asOf?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['WriteOffsReport'];
        };
      };
    };
  };
  SalesController_list: {
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
          'application/json': components['schemas']['SalePage'];
        };
      };
    };
  };
  SalesController_sell: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSale'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sale'];
        };
      };
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Approval'];
        };
      };
    };
  };
  SalesController_find: {
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
          'application/json': components['schemas']['Sale'];
        };
      };
    };
  };
  SalesController_takeBack: {
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
        'application/json': components['schemas']['NewSaleReturn'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleReturn'];
        };
      };
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Approval'];
        };
      };
    };
  };
  SimulationsController_list: {
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
          'application/json': components['schemas']['SimulationList'];
        };
      };
    };
  };
  SimulationsController_start: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSimulation'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Simulation'];
        };
      };
    };
  };
  SimulationsController_find: {
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
          'application/json': components['schemas']['Simulation'];
        };
      };
    };
  };
  SimulationsController_accounts: {
    parameters: {
      query?: {
        cursor?: string;
        differing?: 'true' | 'false';
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
          'application/json': components['schemas']['SimulatedAccountList'];
        };
      };
    };
  };
  SimulationsController_cancel: {
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
          'application/json': components['schemas']['Simulation'];
        };
      };
    };
  };
  SimulationsController_download: {
    parameters: {
      query?: {
        format?: 'csv' | 'json';
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
          'application/json': string;
          'text/csv': string;
        };
      };
    };
  };
  StatementsController_find: {
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
          'application/json': components['schemas']['Statement'];
        };
      };
    };
  };
  StatementsController_csv: {
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
          'text/csv': string;
        };
      };
    };
  };
  StatementsController_pdf: {
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
          'application/pdf': string;
        };
      };
    };
  };
  StatementsController_send: {
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
          'application/json': components['schemas']['Statement'];
        };
      };
    };
  };
  StopRulesController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: 'running' | 'resumed' | 'all';
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
          'application/json': components['schemas']['StepPauseList'];
        };
      };
    };
  };
  StopRulesController_resume: {
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
        'application/json': components['schemas']['ResumeStep'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepPause'];
        };
      };
    };
  };
  TasksController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        /** @description Due before this date. */
        dueBefore?: string;
        kind?:
          | 'call'
          | 'decide'
          | 'reply'
          | 'owner_warning'
          | 'hand_over'
          | 'approval'
          | 'find_contact'
          | 'step_paused'
          | 'extension_to_answer'
          | 'plan_to_answer'
          | 'dispute_to_answer'
          | 'parked_message'
          | 'data_incomplete'
          | 'zone_unclear'
          | 'no_channel'
          | 'wrong_person'
          | 'vulnerable'
          | 'hardship'
          | 'upset';
        limit?: number;
        /** @description An owner's id; `me`: mine; `none`: the team's. */
        owner?: string;
        /** @description Tasks that rest: left out unless asked for. */
        snoozed?: 'hide' | 'only' | 'any';
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
  TasksController_find: {
    parameters: {
      query?: {
        /** @description Left out: the customer's, as far as there is a script in it. */
        language?: 'en' | 'de' | 'id';
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
          'application/json': components['schemas']['TaskDetails'];
        };
      };
    };
  };
  TasksController_assign: {
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
        'application/json': components['schemas']['AssignTask'];
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
  TasksController_snooze: {
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
        'application/json': components['schemas']['SnoozeTask'];
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
  TemplatesController_list: {
    parameters: {
      query?: {
        kind?:
          | 'check_in'
          | 'upcoming'
          | 'due_today'
          | 'overdue_friendly'
          | 'overdue_clear'
          | 'overdue_personal'
          | 'offer_plan'
          | 'overdue_accounts_team'
          | 'fee_notice'
          | 'overdue_formal'
          | 'final_options'
          | 'statement'
          | 'collection_announced'
          | 'invoice_copy'
          | 'stop_confirmation'
          | 'start_confirmation'
          | 'help'
          | 'acknowledgement';
        language?: 'en' | 'id' | 'de' | 'es' | 'fr' | 'pt' | 'nl' | 'it';
        variant?: 'neutral' | 'warm' | 'light';
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
          'application/json': components['schemas']['TemplateList'];
        };
      };
    };
  };
  TemplatesController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTemplate'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Template'];
        };
      };
    };
  };
  TemplatesController_find: {
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
          'application/json': components['schemas']['Template'];
        };
      };
    };
  };
  TemplatesController_approve: {
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
          'application/json': components['schemas']['Template'];
        };
      };
    };
  };
  TemplatesController_retire: {
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
          'application/json': components['schemas']['Template'];
        };
      };
    };
  };
  TestSendsController_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id:
          | string
          | (
              | 'check_in.en'
              | 'check_in.en.warm'
              | 'check_in.en.light'
              | 'upcoming.en'
              | 'upcoming.en.warm'
              | 'upcoming.en.light'
              | 'due_today.en'
              | 'due_today.en.warm'
              | 'due_today.en.light'
              | 'overdue_friendly.en'
              | 'overdue_friendly.en.warm'
              | 'overdue_clear.en'
              | 'overdue_personal.en'
              | 'offer_plan.en'
              | 'overdue_accounts_team.en'
              | 'fee_notice.en'
              | 'overdue_formal.en'
              | 'final_options.en'
              | 'statement.en'
              | 'collection_announced.en'
              | 'invoice_copy.en'
              | 'stop_confirmation.en'
              | 'start_confirmation.en'
              | 'help.en'
              | 'acknowledgement.en'
              | 'check_in.id'
              | 'check_in.id.warm'
              | 'check_in.id.light'
              | 'upcoming.id'
              | 'upcoming.id.warm'
              | 'upcoming.id.light'
              | 'due_today.id'
              | 'due_today.id.warm'
              | 'due_today.id.light'
              | 'overdue_friendly.id'
              | 'overdue_friendly.id.warm'
              | 'overdue_clear.id'
              | 'overdue_personal.id'
              | 'offer_plan.id'
              | 'overdue_accounts_team.id'
              | 'fee_notice.id'
              | 'overdue_formal.id'
              | 'final_options.id'
              | 'statement.id'
              | 'collection_announced.id'
              | 'invoice_copy.id'
              | 'stop_confirmation.id'
              | 'start_confirmation.id'
              | 'help.id'
              | 'acknowledgement.id'
              | 'check_in.de'
              | 'check_in.de.warm'
              | 'check_in.de.light'
              | 'upcoming.de'
              | 'upcoming.de.warm'
              | 'upcoming.de.light'
              | 'due_today.de'
              | 'due_today.de.warm'
              | 'due_today.de.light'
              | 'overdue_friendly.de'
              | 'overdue_friendly.de.warm'
              | 'overdue_clear.de'
              | 'overdue_personal.de'
              | 'offer_plan.de'
              | 'overdue_accounts_team.de'
              | 'fee_notice.de'
              | 'overdue_formal.de'
              | 'final_options.de'
              | 'statement.de'
              | 'collection_announced.de'
              | 'invoice_copy.de'
              | 'stop_confirmation.de'
              | 'start_confirmation.de'
              | 'help.de'
              | 'acknowledgement.de'
              | 'check_in.es'
              | 'check_in.es.warm'
              | 'check_in.es.light'
              | 'upcoming.es'
              | 'upcoming.es.warm'
              | 'upcoming.es.light'
              | 'due_today.es'
              | 'due_today.es.warm'
              | 'due_today.es.light'
              | 'overdue_friendly.es'
              | 'overdue_friendly.es.warm'
              | 'overdue_clear.es'
              | 'overdue_personal.es'
              | 'offer_plan.es'
              | 'overdue_accounts_team.es'
              | 'fee_notice.es'
              | 'overdue_formal.es'
              | 'final_options.es'
              | 'statement.es'
              | 'collection_announced.es'
              | 'invoice_copy.es'
              | 'stop_confirmation.es'
              | 'start_confirmation.es'
              | 'help.es'
              | 'acknowledgement.es'
              | 'check_in.fr'
              | 'check_in.fr.warm'
              | 'check_in.fr.light'
              | 'upcoming.fr'
              | 'upcoming.fr.warm'
              | 'upcoming.fr.light'
              | 'due_today.fr'
              | 'due_today.fr.warm'
              | 'due_today.fr.light'
              | 'overdue_friendly.fr'
              | 'overdue_friendly.fr.warm'
              | 'overdue_clear.fr'
              | 'overdue_personal.fr'
              | 'offer_plan.fr'
              | 'overdue_accounts_team.fr'
              | 'fee_notice.fr'
              | 'overdue_formal.fr'
              | 'final_options.fr'
              | 'statement.fr'
              | 'collection_announced.fr'
              | 'invoice_copy.fr'
              | 'stop_confirmation.fr'
              | 'start_confirmation.fr'
              | 'help.fr'
              | 'acknowledgement.fr'
              | 'check_in.pt'
              | 'check_in.pt.warm'
              | 'check_in.pt.light'
              | 'upcoming.pt'
              | 'upcoming.pt.warm'
              | 'upcoming.pt.light'
              | 'due_today.pt'
              | 'due_today.pt.warm'
              | 'due_today.pt.light'
              | 'overdue_friendly.pt'
              | 'overdue_friendly.pt.warm'
              | 'overdue_clear.pt'
              | 'overdue_personal.pt'
              | 'offer_plan.pt'
              | 'overdue_accounts_team.pt'
              | 'fee_notice.pt'
              | 'overdue_formal.pt'
              | 'final_options.pt'
              | 'statement.pt'
              | 'collection_announced.pt'
              | 'invoice_copy.pt'
              | 'stop_confirmation.pt'
              | 'start_confirmation.pt'
              | 'help.pt'
              | 'acknowledgement.pt'
              | 'check_in.nl'
              | 'check_in.nl.warm'
              | 'check_in.nl.light'
              | 'upcoming.nl'
              | 'upcoming.nl.warm'
              | 'upcoming.nl.light'
              | 'due_today.nl'
              | 'due_today.nl.warm'
              | 'due_today.nl.light'
              | 'overdue_friendly.nl'
              | 'overdue_friendly.nl.warm'
              | 'overdue_clear.nl'
              | 'overdue_personal.nl'
              | 'offer_plan.nl'
              | 'overdue_accounts_team.nl'
              | 'fee_notice.nl'
              | 'overdue_formal.nl'
              | 'final_options.nl'
              | 'statement.nl'
              | 'collection_announced.nl'
              | 'invoice_copy.nl'
              | 'stop_confirmation.nl'
              | 'start_confirmation.nl'
              | 'help.nl'
              | 'acknowledgement.nl'
              | 'check_in.it'
              | 'check_in.it.warm'
              | 'check_in.it.light'
              | 'upcoming.it'
              | 'upcoming.it.warm'
              | 'upcoming.it.light'
              | 'due_today.it'
              | 'due_today.it.warm'
              | 'due_today.it.light'
              | 'overdue_friendly.it'
              | 'overdue_friendly.it.warm'
              | 'overdue_clear.it'
              | 'overdue_personal.it'
              | 'offer_plan.it'
              | 'overdue_accounts_team.it'
              | 'fee_notice.it'
              | 'overdue_formal.it'
              | 'final_options.it'
              | 'statement.it'
              | 'collection_announced.it'
              | 'invoice_copy.it'
              | 'stop_confirmation.it'
              | 'start_confirmation.it'
              | 'help.it'
              | 'acknowledgement.it'
            );
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTestSend'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestSend'];
        };
      };
    };
  };
  TestSendsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id:
          | string
          | (
              | 'check_in.en'
              | 'check_in.en.warm'
              | 'check_in.en.light'
              | 'upcoming.en'
              | 'upcoming.en.warm'
              | 'upcoming.en.light'
              | 'due_today.en'
              | 'due_today.en.warm'
              | 'due_today.en.light'
              | 'overdue_friendly.en'
              | 'overdue_friendly.en.warm'
              | 'overdue_clear.en'
              | 'overdue_personal.en'
              | 'offer_plan.en'
              | 'overdue_accounts_team.en'
              | 'fee_notice.en'
              | 'overdue_formal.en'
              | 'final_options.en'
              | 'statement.en'
              | 'collection_announced.en'
              | 'invoice_copy.en'
              | 'stop_confirmation.en'
              | 'start_confirmation.en'
              | 'help.en'
              | 'acknowledgement.en'
              | 'check_in.id'
              | 'check_in.id.warm'
              | 'check_in.id.light'
              | 'upcoming.id'
              | 'upcoming.id.warm'
              | 'upcoming.id.light'
              | 'due_today.id'
              | 'due_today.id.warm'
              | 'due_today.id.light'
              | 'overdue_friendly.id'
              | 'overdue_friendly.id.warm'
              | 'overdue_clear.id'
              | 'overdue_personal.id'
              | 'offer_plan.id'
              | 'overdue_accounts_team.id'
              | 'fee_notice.id'
              | 'overdue_formal.id'
              | 'final_options.id'
              | 'statement.id'
              | 'collection_announced.id'
              | 'invoice_copy.id'
              | 'stop_confirmation.id'
              | 'start_confirmation.id'
              | 'help.id'
              | 'acknowledgement.id'
              | 'check_in.de'
              | 'check_in.de.warm'
              | 'check_in.de.light'
              | 'upcoming.de'
              | 'upcoming.de.warm'
              | 'upcoming.de.light'
              | 'due_today.de'
              | 'due_today.de.warm'
              | 'due_today.de.light'
              | 'overdue_friendly.de'
              | 'overdue_friendly.de.warm'
              | 'overdue_clear.de'
              | 'overdue_personal.de'
              | 'offer_plan.de'
              | 'overdue_accounts_team.de'
              | 'fee_notice.de'
              | 'overdue_formal.de'
              | 'final_options.de'
              | 'statement.de'
              | 'collection_announced.de'
              | 'invoice_copy.de'
              | 'stop_confirmation.de'
              | 'start_confirmation.de'
              | 'help.de'
              | 'acknowledgement.de'
              | 'check_in.es'
              | 'check_in.es.warm'
              | 'check_in.es.light'
              | 'upcoming.es'
              | 'upcoming.es.warm'
              | 'upcoming.es.light'
              | 'due_today.es'
              | 'due_today.es.warm'
              | 'due_today.es.light'
              | 'overdue_friendly.es'
              | 'overdue_friendly.es.warm'
              | 'overdue_clear.es'
              | 'overdue_personal.es'
              | 'offer_plan.es'
              | 'overdue_accounts_team.es'
              | 'fee_notice.es'
              | 'overdue_formal.es'
              | 'final_options.es'
              | 'statement.es'
              | 'collection_announced.es'
              | 'invoice_copy.es'
              | 'stop_confirmation.es'
              | 'start_confirmation.es'
              | 'help.es'
              | 'acknowledgement.es'
              | 'check_in.fr'
              | 'check_in.fr.warm'
              | 'check_in.fr.light'
              | 'upcoming.fr'
              | 'upcoming.fr.warm'
              | 'upcoming.fr.light'
              | 'due_today.fr'
              | 'due_today.fr.warm'
              | 'due_today.fr.light'
              | 'overdue_friendly.fr'
              | 'overdue_friendly.fr.warm'
              | 'overdue_clear.fr'
              | 'overdue_personal.fr'
              | 'offer_plan.fr'
              | 'overdue_accounts_team.fr'
              | 'fee_notice.fr'
              | 'overdue_formal.fr'
              | 'final_options.fr'
              | 'statement.fr'
              | 'collection_announced.fr'
              | 'invoice_copy.fr'
              | 'stop_confirmation.fr'
              | 'start_confirmation.fr'
              | 'help.fr'
              | 'acknowledgement.fr'
              | 'check_in.pt'
              | 'check_in.pt.warm'
              | 'check_in.pt.light'
              | 'upcoming.pt'
              | 'upcoming.pt.warm'
              | 'upcoming.pt.light'
              | 'due_today.pt'
              | 'due_today.pt.warm'
              | 'due_today.pt.light'
              | 'overdue_friendly.pt'
              | 'overdue_friendly.pt.warm'
              | 'overdue_clear.pt'
              | 'overdue_personal.pt'
              | 'offer_plan.pt'
              | 'overdue_accounts_team.pt'
              | 'fee_notice.pt'
              | 'overdue_formal.pt'
              | 'final_options.pt'
              | 'statement.pt'
              | 'collection_announced.pt'
              | 'invoice_copy.pt'
              | 'stop_confirmation.pt'
              | 'start_confirmation.pt'
              | 'help.pt'
              | 'acknowledgement.pt'
              | 'check_in.nl'
              | 'check_in.nl.warm'
              | 'check_in.nl.light'
              | 'upcoming.nl'
              | 'upcoming.nl.warm'
              | 'upcoming.nl.light'
              | 'due_today.nl'
              | 'due_today.nl.warm'
              | 'due_today.nl.light'
              | 'overdue_friendly.nl'
              | 'overdue_friendly.nl.warm'
              | 'overdue_clear.nl'
              | 'overdue_personal.nl'
              | 'offer_plan.nl'
              | 'overdue_accounts_team.nl'
              | 'fee_notice.nl'
              | 'overdue_formal.nl'
              | 'final_options.nl'
              | 'statement.nl'
              | 'collection_announced.nl'
              | 'invoice_copy.nl'
              | 'stop_confirmation.nl'
              | 'start_confirmation.nl'
              | 'help.nl'
              | 'acknowledgement.nl'
              | 'check_in.it'
              | 'check_in.it.warm'
              | 'check_in.it.light'
              | 'upcoming.it'
              | 'upcoming.it.warm'
              | 'upcoming.it.light'
              | 'due_today.it'
              | 'due_today.it.warm'
              | 'due_today.it.light'
              | 'overdue_friendly.it'
              | 'overdue_friendly.it.warm'
              | 'overdue_clear.it'
              | 'overdue_personal.it'
              | 'offer_plan.it'
              | 'overdue_accounts_team.it'
              | 'fee_notice.it'
              | 'overdue_formal.it'
              | 'final_options.it'
              | 'statement.it'
              | 'collection_announced.it'
              | 'invoice_copy.it'
              | 'stop_confirmation.it'
              | 'start_confirmation.it'
              | 'help.it'
              | 'acknowledgement.it'
            );
        testSendId: string;
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
          'application/json': components['schemas']['TestSend'];
        };
      };
    };
  };
  TemplatesController_lint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageToLint'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LintResult'];
        };
      };
    };
  };
  TemplatesController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTemplate'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplatePreview'];
        };
      };
    };
  };
  TemplatesController_rules: {
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
          'application/json': components['schemas']['TemplateRules'];
        };
      };
    };
  };
  TemplatesController_setRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TemplateRules'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplateRules'];
        };
      };
    };
  };
  TemplatesController_shipped: {
    parameters: {
      query?: {
        kind?:
          | 'check_in'
          | 'upcoming'
          | 'due_today'
          | 'overdue_friendly'
          | 'overdue_clear'
          | 'overdue_personal'
          | 'offer_plan'
          | 'overdue_accounts_team'
          | 'fee_notice'
          | 'overdue_formal'
          | 'final_options'
          | 'statement'
          | 'collection_announced'
          | 'invoice_copy'
          | 'stop_confirmation'
          | 'start_confirmation'
          | 'help'
          | 'acknowledgement';
        language?: 'en' | 'id' | 'de' | 'es' | 'fr' | 'pt' | 'nl' | 'it';
        variant?: 'neutral' | 'warm' | 'light';
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
          'application/json': components['schemas']['ShippedTemplates'];
        };
      };
    };
  };
  TermsController_list: {
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
          'application/json': components['schemas']['TermsPage'];
        };
      };
    };
  };
  TermsController_publish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTerms'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Terms'];
        };
      };
    };
  };
  TermsController_find: {
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
          'application/json': components['schemas']['Terms'];
        };
      };
    };
  };
  ToneRaisesController_lift: {
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
        'application/json': components['schemas']['LiftToneRaise'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ToneRaise'];
        };
      };
    };
  };
  WhatsappController_find: {
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
          'application/json': components['schemas']['WhatsappAccount'];
        };
      };
    };
  };
  WhatsappController_release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contentSid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhatsappReason'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatsappAccount'];
        };
      };
    };
  };
  WhatsappController_look: {
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
          'application/json': components['schemas']['WhatsappAccount'];
        };
      };
    };
  };
  WhatsappController_resume: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhatsappReason'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatsappAccount'];
        };
      };
    };
  };
  WriteOffsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        customerId?: string;
        invoiceId?: string;
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
          'application/json': components['schemas']['WriteOffPage'];
        };
      };
    };
  };
  WriteOffsController_writeOff: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewWriteOff'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteOff'];
        };
      };
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Approval'];
        };
      };
    };
  };
  WriteOffsController_reverse: {
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
        'application/json': components['schemas']['WriteOffReversal'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteOff'];
        };
      };
    };
  };
}
