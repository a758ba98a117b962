import { Badge, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { inWords } from '../formats/words.js';
import { useMayDecide } from '../session/session.queries.js';
import { Icon } from '../ui/icon.js';
import { Section } from '../ui/section.js';
import { type Shipped, type Template, useOwnVersions, type WordingChoice } from './templates.queries.js';
import { TestSendDialog } from './test-send-dialog.js';
import { VersionState } from './version-state.js';
import { WordingPreview } from './wording-preview.js';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const shippedVersion = 'shipped';

/** One wording at a time: chosen by what it is about, language and manner, then shown as it would be read. */
export function WordingSection({ shipped }: { readonly shipped: readonly Shipped[] }) {
  const [choice, choose] = useState<WordingChoice>({ kind: 'check_in', language: 'en', variant: 'neutral' });
  const ofKind = shipped.filter(({ kind }) => kind === choice.kind);
  const manners = distinct(ofKind.map(({ variant }) => variant));
  const wanted = { ...choice, variant: manners.find((one) => one === choice.variant) ?? 'neutral' };
  const wording = ofKind.find(({ language, variant }) => language === wanted.language && variant === wanted.variant);
  const pick =
    <Field extends keyof WordingChoice>(field: Field, values: readonly WordingChoice[Field][]) =>
    (given: string) =>
      choose({ ...wanted, [field]: values.find((one) => one === given) ?? wanted[field] });
  const kinds = distinct(shipped.map(({ kind }) => kind));
  const languages = distinct(shipped.map(({ language }) => language));
  return (
    <Section title="Wording">
      <Stack gap="md">
        <Group gap="sm" align="flex-end">
          <Choice label="About" values={kinds} chosen={wanted.kind} named={inWords} onPick={pick('kind', kinds)} />
          <Choice
            label="Language"
            values={languages}
            chosen={wanted.language}
            named={(tag) => languageNames.of(tag) ?? tag}
            onPick={pick('language', languages)}
          />
          <Choice
            label="Manner"
            values={manners}
            chosen={wanted.variant}
            named={inWords}
            onPick={pick('variant', manners)}
          />
        </Group>
        {wording && <Versions key={nameOf(wording)} shipped={wording} />}
      </Stack>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: string;
  readonly named: (value: string) => string;
  readonly onPick: (value: string) => void;
}

function Choice({ label, values, chosen, named, onPick }: ChoiceProps) {
  return (
    <NativeSelect
      label={label}
      data={values.map((value) => ({ value, label: named(value) }))}
      value={chosen}
      onChange={(event) => onPick(event.currentTarget.value)}
    />
  );
}

/** The shipped wording and the company's own versions of it; the one in use is shown first. */
function Versions({ shipped }: { readonly shipped: Shipped }) {
  const { kind, language, variant } = shipped;
  const own = useOwnVersions({ kind, language, variant }).data ?? [];
  const [picked, pick] = useState<string | null>(null);
  const inUse = own.find(({ state }) => state === 'active');
  const shownId = picked ?? inUse?.id ?? shippedVersion;
  const named = (id: string) => versionInWords(own.find((one) => one.id === id) ?? shipped, inUse);
  return (
    <Version shipped={shipped} own={own.find(({ id }) => id === shownId)}>
      <Choice
        label="Version"
        values={[...own.map(({ id }) => id), shippedVersion]}
        chosen={shownId}
        named={named}
        onPick={pick}
      />
    </Version>
  );
}

interface VersionProps {
  readonly shipped: Shipped;
  /** The company's own version that is shown; undefined: the shipped one is. */
  readonly own: Template | undefined;
  readonly children: ReactNode;
}

function Version({ shipped, own, children }: VersionProps) {
  const { kind, language, variant } = shipped;
  const [isTrying, trial] = useDisclosure(false);
  const mayDecide = useMayDecide();
  const { wording } = own ?? shipped;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        {children}
        {mayDecide && (
          <Group gap="xs">
            {own && <VersionState version={own} />}
            <Button variant="default" leftSection={<Icon name="mail" />} onClick={trial.open}>
              Send me a test
            </Button>
          </Group>
        )}
      </Group>
      {!own && <Review status={shipped.status} />}
      <WordingPreview draft={{ kind, language, variant, wording, exceptions: own?.exceptions ?? [] }} />
      <TestSendDialog of={own?.id ?? nameOf(shipped)} opened={isTrying} onClose={trial.close} />
    </Stack>
  );
}

function Review({ status }: Pick<Shipped, 'status'>) {
  if (status === 'reviewed') return null;
  return (
    <Group gap="xs">
      <Badge variant="light" color="orange">
        Unreviewed
      </Badge>
      <Text size="xs" c="dimmed">
        Nobody who grew up with the language has read it yet.
      </Text>
    </Group>
  );
}

/** `Our version 2 (in use)`, `As shipped`. */
function versionInWords(version: Template | Shipped, inUse: Template | undefined): string {
  if (!('state' in version)) return inUse ? 'As shipped' : 'As shipped (in use)';
  const states = { active: 'in use', draft: 'draft', retired: 'not in use' };
  return `Our version ${version.version} (${states[version.state]})`;
}

/** How shipped wording is asked for: `upcoming.en.warm`. */
function nameOf({ kind, language, variant }: WordingChoice): string {
  return [kind, language, ...(variant === 'neutral' ? [] : [variant])].join('.');
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
