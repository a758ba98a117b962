import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Problem } from '@tactful/sdk';
import { type SubmitEvent } from 'react';
import { Brand } from '../ui/brand.js';
import { useTitle } from '../ui/use-title.js';
import { signIn } from './session.queries.js';
import classes from './sign-in.module.css';

/** Email and password; afterwards the page that was asked for. */
export function SignInPage({ next }: { readonly next: string | undefined }) {
  useTitle('Sign in');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: next ?? '/customers', replace: true });
    },
  });

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    attempt.mutate({ email: textOf(form, 'email'), password: textOf(form, 'password') });
  }

  return (
    <main className={classes['page']}>
      <Paper className={classes['card']} withBorder shadow="sm" radius="lg" p="xl">
        <form onSubmit={submit}>
          <Stack gap="md">
            <Brand />
            <div>
              <Title order={1} size="h3">
                Sign in
              </Title>
              <Text c="dimmed" size="sm">
                The story of every customer, and what happens next.
              </Text>
            </div>
            {attempt.isError && (
              <Alert color="red" role="alert" title="That did not work">
                {reasonOf(attempt.error)}
              </Alert>
            )}
            <TextInput
              name="email"
              type="email"
              label="Email"
              autoComplete="username"
              required
              withAsterisk={false}
              autoFocus
            />
            <PasswordInput
              name="password"
              label="Password"
              autoComplete="current-password"
              required
              withAsterisk={false}
            />
            <Button type="submit" loading={attempt.isPending} fullWidth>
              Sign in
            </Button>
          </Stack>
        </form>
      </Paper>
    </main>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function reasonOf(error: Error): string {
  if (!(error instanceof Problem)) return 'The server does not answer. Please try again.';
  if (error.status === 401) return 'Email and password do not belong together.';
  if (error.status === 429) return 'Too many tries. Please wait a minute.';
  return error.message;
}
