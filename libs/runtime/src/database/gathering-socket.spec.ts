import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { GatheringSocket } from './gathering-socket.js';

class CountingSocket extends GatheringSocket {
  pieces = 0;

  override _writev(...given: Parameters<Required<GatheringSocket>['_writev']>): void {
    this.pieces += 1;
    super._writev?.(...given);
  }
}

/** A statement as node-postgres writes it: several messages, held back until they are complete. */
function writeStatement(socket: Socket, name: string): void {
  socket.cork();
  socket.write(`${name} parse;`);
  socket.write(`${name} bind;`);
  socket.uncork();
}

describe('a connection to PostgreSQL', () => {
  it('sends the statements of one turn in one piece, in their order, and those of the next turn in another', async () => {
    await using server = createServer();
    const received = new Promise<string>((resolve) => server.on('connection', (peer) => resolve(text(peer))));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = new CountingSocket();
    socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    await Promise.all(
      ['first', 'second'].map(async (name) => {
        await Promise.resolve();
        writeStatement(socket, name);
      }),
    );
    await new Promise(setImmediate);
    expect(socket.pieces).toBe(1);
    writeStatement(socket, 'third');
    socket.end();
    expect(await received).toBe('first parse;first bind;second parse;second bind;third parse;third bind;');
    expect(socket.pieces).toBe(2);
  });
});
