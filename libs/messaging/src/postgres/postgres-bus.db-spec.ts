import { describeBusContract } from '../testing/bus-contract.js';

describeBusContract('PostgreSQL', () => Promise.resolve({ transport: 'postgres' }));
