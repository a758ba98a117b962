import { describe, expect, it } from '@jest/globals';
import { type DocumentedPaths, routeTableOf } from './route-table.js';

const document = (paths: Record<string, string[]>): DocumentedPaths => ({
  paths: Object.fromEntries(Object.entries(paths).map(([path, tags]) => [path, { get: { tags } }])),
});

const appsFor = (table: ReturnType<typeof routeTableOf>, path: string): readonly string[] | undefined =>
  table.routes.find((route) => new RegExp(route.path).test(path))?.apps;

describe('the route table', () => {
  it('sends a path to the service that its tag names, whatever its parameters are', () => {
    const table = routeTableOf(document({ '/v1/invoices/{id}/void': ['ledger'], '/v1/company': ['identity'] }));
    expect(appsFor(table, '/v1/invoices/0198/void')).toEqual(['ledger']);
    expect(appsFor(table, '/v1/company')).toEqual(['identity']);
    expect(appsFor(table, '/v1/invoices/0198/void/more')).toBeUndefined();
  });

  it('sends delivery to any channel app, and what a provider calls to the app of its channel', () => {
    const table = routeTableOf(
      document({
        '/v1/replies': ['delivery'],
        '/inbound/twilio/sms': ['delivery callbacks'],
        '/inbound/twilio/whatsapp': ['delivery callbacks'],
        '/callbacks/sendgrid/events': ['delivery callbacks'],
        '/callbacks/twilio/{companyId}/{attemptId}': ['delivery callbacks'],
      }),
    );
    expect(appsFor(table, '/v1/replies')).toEqual(['channel-sms', 'channel-whatsapp', 'channel-email']);
    expect(appsFor(table, '/inbound/twilio/sms')).toEqual(['channel-sms']);
    expect(appsFor(table, '/inbound/twilio/whatsapp')).toEqual(['channel-whatsapp']);
    expect(appsFor(table, '/callbacks/sendgrid/events')).toEqual(['channel-email']);
    expect(appsFor(table, '/callbacks/twilio/0198/0199')).toEqual(['channel-sms', 'channel-whatsapp']);
  });

  it('prefers a literal segment to a parameter', () => {
    const table = routeTableOf(document({ '/v1/things/{id}': ['policy'], '/v1/things/mine': ['ledger'] }));
    expect(appsFor(table, '/v1/things/mine')).toEqual(['ledger']);
    expect(appsFor(table, '/v1/things/other')).toEqual(['policy']);
  });

  it('routes nothing that is internal', () => {
    const table = routeTableOf(document({ '/v1/company': ['identity'] }));
    expect(appsFor(table, '/internal/dev/due')).toBeUndefined();
  });

  it('refuses a path whose service cannot be told', () => {
    expect(() => routeTableOf(document({ '/v1/lost': [] }))).toThrow('/v1/lost');
    expect(() => routeTableOf(document({ '/v1/torn': ['ledger', 'policy'] }))).toThrow('several tags');
  });
});
