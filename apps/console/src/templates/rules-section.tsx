import { Button, Group, Radio, Skeleton, Stack, Switch, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Problem } from '@tactful/sdk';
import { type SubmitEvent } from 'react';
import { useMayDecide } from '../session/session.queries.js';
import { Failure } from '../ui/failure.js';
import { Section } from '../ui/section.js';
import { type Rules, useSetTemplateRules, useTemplateRules } from './templates.queries.js';

const manners: readonly { readonly manner: Rules['variant']; readonly label: string; readonly means: string }[] = [
  { manner: 'neutral', label: 'Neutral', means: 'The matter and nothing else, as it is shipped.' },
  {
    manner: 'warm',
    label: 'Warm',
    means: 'A warm word goes along with the gentle steps, up to seven days after the due date.',
  },
  {
    manner: 'light',
    label: 'Light',
    means: 'A light word until the due date. What is overdue is said warmly: nobody jokes about a debt.',
  },
];

/** How the company works with wording: its manner, whom it may be tried out on, and who approves it. */
export function RulesSection() {
  const rules = useTemplateRules();
  if (rules.isError) return <Failure what="The rules" error={rules.error} onRetry={() => void rules.refetch()} />;
  return (
    <Section title="How we write">
      {rules.isPending ? <Skeleton height={220} /> : <RulesForm rules={rules.data} />}
    </Section>
  );
}

function RulesForm({ rules }: { readonly rules: Rules }) {
  const mayDecide = useMayDecide();
  const save = useSetTemplateRules();

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    save.mutate(rulesOf(new FormData(event.currentTarget)), {
      onSuccess: () => notifications.show({ color: 'teal', message: 'Saved. The next message keeps to it.' }),
    });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <MannerChoice manner={rules.variant} isFixed={!mayDecide} />
        <Textarea
          name="testRecipients"
          label="Who may get a test"
          description="Emails and phone numbers of your own people, one a line, 20 at most; your human contact always may. A test to an address of a customer is refused, whoever states it here."
          placeholder={'mia@your-company.example\n+49 151 12345678'}
          autosize
          minRows={3}
          maxRows={8}
          readOnly={!mayDecide}
          defaultValue={rules.testRecipients.join('\n')}
          error={save.variables && problemsOf(save.error, save.variables.testRecipients)}
        />
        <Switch
          name="secondPerson"
          label="A second person approves our own wording"
          description="Nobody approves a version that they wrote."
          disabled={!mayDecide}
          defaultChecked={rules.secondPerson}
        />
        {mayDecide ? (
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            Somebody who decides for the company can change this.
          </Text>
        )}
      </Stack>
    </form>
  );
}

function MannerChoice({ manner, isFixed }: { readonly manner: Rules['variant']; readonly isFixed: boolean }) {
  return (
    <Radio.Group
      name="variant"
      label="Manner"
      description="Whoever had trouble, was asked to wait or is long overdue gets the usual words, whatever is chosen. Wording of your own is used as it is."
      defaultValue={manner}
    >
      <Stack gap="xs" mt="xs">
        {manners.map(({ manner: value, label, means }) => (
          <Radio key={value} value={value} label={label} description={means} disabled={isFixed && value !== manner} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function rulesOf(form: FormData): Rules {
  const lines = form.get('testRecipients');
  return {
    variant: manners.find(({ manner }) => manner === form.get('variant'))?.manner ?? 'neutral',
    testRecipients: typeof lines === 'string' ? recipientsIn(lines) : [],
    secondPerson: form.has('secondPerson'),
  };
}

/** One a line; a phone number may be written with spaces, as people do. */
function recipientsIn(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (line.includes('@') ? line : line.replaceAll(/[\s()/-]/g, '')))
    .filter((line) => line !== '');
}

/** What the server said of each line, with the line; else why nothing was saved. */
function problemsOf(error: Error | null, stated: readonly string[]): string | undefined {
  if (!error) return undefined;
  const ofLines = (error instanceof Problem ? error.fields : []).flatMap(({ pointer }) => {
    const line = stated[Number(/^\/testRecipients\/(\d+)/.exec(pointer)?.[1])];
    return line === undefined ? [] : [`“${line}” is neither an email address nor a number such as +49 151 12345678.`];
  });
  return ofLines.length > 0 ? ofLines.join(' ') : error.message;
}
