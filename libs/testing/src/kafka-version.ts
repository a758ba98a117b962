import { connect } from 'node:net';

const apiVersions = { key: 18, version: 3 };
const finalizedFeaturesTag = 2;

/** Apache Kafka's names of the levels of its feature `metadata.version` (MetadataVersion.java, 4.0 and later). */
const levels = ['4.0-IV0', '4.0-IV1', '4.0-IV2', '4.0-IV3', '4.1-IV0', '4.1-IV1', '4.2-IV0', '4.2-IV1', '4.3-IV0'];
const firstLevel = 22;

/**
 * Asks a broker (`host:port`) what it is, such as `metadata.version 30 (4.3-IV0)`; undefined while nobody answers.
 * A broker answers as soon as it takes part in its cluster. Written by hand because kafkajs asks an older version
 * of the call, whose answer has no features.
 */
export function askKafkaVersion(broker: string): Promise<string | undefined> {
  const [host = '', port = ''] = broker.split(/:(?=\d+$)/);
  return new Promise((answer) => {
    const socket = connect({ host, port: Number(port) });
    let received = Buffer.alloc(0);
    const finish = (text?: string): void => {
      socket.destroy();
      answer(text);
    };
    socket.setTimeout(2_000, () => finish());
    socket.once('error', () => finish());
    socket.once('close', () => finish());
    socket.once('connect', () => socket.write(request()));
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part]);
      if (received.length >= 4 && received.length >= 4 + received.readInt32BE(0))
        finish(versionIn(received.subarray(4)));
    });
  });
}

function request(): Buffer {
  const name = Buffer.from('tactful');
  const head = Buffer.alloc(10);
  head.writeInt16BE(apiVersions.key, 0);
  head.writeInt16BE(apiVersions.version, 2);
  head.writeInt32BE(1, 4);
  head.writeInt16BE(-1, 8);
  const compact = Buffer.concat([Buffer.from([name.length + 1]), name]);
  const body = Buffer.concat([head, Buffer.from([0]), compact, compact, Buffer.from([0])]);
  const size = Buffer.alloc(4);
  size.writeInt32BE(body.length, 0);
  return Buffer.concat([size, body]);
}

/** The answer: correlation id, error, supported calls, throttle time, then tagged fields (KIP-482, KIP-584). */
function versionIn(answer: Buffer): string {
  const reader = new Reader(answer, 6);
  const calls = reader.varint() - 1;
  for (let call = 0; call < calls; call += 1) {
    reader.skip(6);
    reader.skipTags();
  }
  reader.skip(4);
  const tags = reader.varint();
  for (let tag = 0; tag < tags; tag += 1) {
    const id = reader.varint();
    const end = reader.varint() + reader.at;
    if (id === finalizedFeaturesTag) return metadataVersion(reader);
    reader.at = end;
  }
  return 'older than 3.3 (it names no features)';
}

function metadataVersion(reader: Reader): string {
  const features = reader.varint() - 1;
  for (let feature = 0; feature < features; feature += 1) {
    const name = reader.text();
    const level = reader.int16();
    reader.skip(2);
    reader.skipTags();
    if (name === 'metadata.version') return `metadata.version ${level} (${nameOf(level)})`;
  }
  return 'without metadata.version';
}

function nameOf(level: number): string {
  if (level < firstLevel) return 'older than 4.0';
  return levels[level - firstLevel] ?? 'newer than 4.3';
}

class Reader {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  skip(count: number): void {
    this.at += count;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes.readUInt8(this.at);
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  int16(): number {
    this.at += 2;
    return this.#bytes.readInt16BE(this.at - 2);
  }

  text(): string {
    const length = this.varint() - 1;
    this.at += length;
    return this.#bytes.toString('utf8', this.at - length, this.at);
  }

  skipTags(): void {
    const tags = this.varint();
    for (let tag = 0; tag < tags; tag += 1) {
      this.varint();
      this.skip(this.varint());
    }
  }
}
