import { Alert, List } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { Icon } from './icon.js';

/** What the rules say to words, as they stand; nothing while they keep them all. */
export function Findings({ findings }: { readonly findings: Schema<'LintResult'>['findings'] }) {
  if (findings.length === 0) return null;
  const isBreaking = findings.some(({ severity }) => severity === 'error');
  return (
    <Alert
      color={isBreaking ? 'red' : 'yellow'}
      role="alert"
      icon={<Icon name="alert" />}
      title={isBreaking ? 'These words break a rule' : 'These words could be better'}
    >
      <List size="sm">
        {findings.map(({ rule, place, message }) => (
          <List.Item key={`${rule} ${place} ${message}`}>
            {rule}: {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
