import { CsvError, type Options, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';

/** A cell longer than this is cut here: no field takes as much, so its row is refused for it anyway. */
const longestCell = 5_001;
const longestRecord = 2 * 1024 * 1024;
const mostColumns = 300;
const longestHeader = 1024 * 1024;

/** Why a file is no readable CSV. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/**
 * Reads CSV from a stream, a record at a time and in constant memory: UTF-8, fields split by the sign that the
 * header holds most of (comma, semicolon, tab). Throws {@link UnreadableFile}.
 */
export async function* csvRecords(bytes: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const text = decode(bytes);
  const first = await takeHeader(text);
  const options: Options = {
    delimiter: delimiterOf(first.header),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  };
  // A failure of the source ends the parser with it, which is where the loop below meets it.
  const parser = pipeline(Readable.from(chain(first.read, text)), parse(options), () => undefined);
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (record.length > mostColumns) {
        throw new UnreadableFile('too_many_columns', `A row has more than ${mostColumns} columns.`);
      }
      yield record.map((cell) => (cell.length > longestCell ? cell.slice(0, longestCell) : cell));
    }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile('malformed_csv', error.message.slice(0, 300)) : error;
  }
}

async function* decode(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UnreadableFile('wrong_encoding', 'The file is not UTF-8: save it as "CSV UTF-8".');
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** Reads until the header line is complete. */
async function takeHeader(text: AsyncGenerator<string>): Promise<{ readonly read: string; readonly header: string }> {
  let read = '';
  while (!read.includes('\n') && read.length < longestHeader) {
    const next = await text.next();
    if (next.done) break;
    read += next.value;
  }
  const header = read.split('\n', 1)[0] ?? '';
  if (header.trim() === '') throw new UnreadableFile('missing_header', 'The file has no header line.');
  return { read, header };
}

function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

async function* chain(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
