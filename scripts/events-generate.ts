// Writes docs/events from libs/contracts: AsyncAPI 3.0 and a table to read. `--check` only says whether they are current.
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { eventDefinitions, sourceOfTopic, topics } from '@tactful/contracts';

const folder = new URL('../docs/events/', import.meta.url);
const byType = [...eventDefinitions].sort((a, b) => (a.type < b.type ? -1 : 1));

const files = {
  'asyncapi.json': `${JSON.stringify(asyncApi(), null, 2)}\n`,
  'README.md': table(),
};

mkdirSync(folder, { recursive: true });
let stale = false;
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, folder);
  if (process.argv.includes('--check')) stale ||= readOrNothing(file) !== content;
  else writeFileSync(file, content);
}
if (stale) {
  console.error('docs/events is not what libs/contracts says. Run "npm run events:generate".');
  process.exit(1);
}

function asyncApi(): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Tactful events',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 in JSON; `subject` is the customer (or the company), `sequence` counts per source and subject.',
    },
    channels: Object.fromEntries(topics.map((topic) => [topic, channel(topic)])),
    operations: Object.fromEntries(
      topics.map((topic) => [
        `publish_${sourceOfTopic[topic]}`,
        { action: 'send', channel: { $ref: `#/channels/${topic}` } },
      ]),
    ),
    components: { messages: Object.fromEntries(byType.map((event) => [event.type, message(event)])) },
  };
}

function channel(topic: string): object {
  const own = byType.filter((event) => event.topic === topic);
  return {
    address: topic,
    messages: Object.fromEntries(own.map((event) => [event.type, { $ref: `#/components/messages/${event.type}` }])),
  };
}

function message(event: (typeof byType)[number]): object {
  const payload = z.toJSONSchema(event.data as z.ZodType, { target: 'draft-07' });
  return { name: event.type, summary: event.summary, payload, examples: [{ payload: event.sample }] };
}

function table(): string {
  const rows = byType.map((event) => `| \`${event.type}\` | ${event.topic} | ${event.subject} | ${event.summary} |`);
  return [
    '# Events',
    '',
    'Generated from `libs/contracts` by `npm run events:generate`; the schemas are in [asyncapi.json](asyncapi.json).',
    '',
    '| Type | Topic | Subject | Says |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function readOrNothing(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
