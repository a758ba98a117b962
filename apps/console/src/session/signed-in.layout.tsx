import { ActionIcon, AppShell, Badge, Button, Group, Menu, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { LiveUpdates, useLiveState } from '../api/live.js';
import { useWorkCount } from '../tasks/tasks.queries.js';
import { Brand } from '../ui/brand.js';
import { Icon } from '../ui/icon.js';
import { MenuLink, PageLink } from '../ui/links.js';
import { ShortcutsDialog, useShortcuts } from '../ui/shortcuts.js';
import { signOut, useMe } from './session.queries.js';
import classes from './signed-in.module.css';

/** Everything an agent sees after signing in: header, navigation, and the page. */
export function SignedInLayout() {
  return (
    <LiveUpdates>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <AppShell header={{ height: 56 }} padding="md">
        <AppShell.Header>
          <Header />
        </AppShell.Header>
        <AppShell.Main id="content" tabIndex={-1} className={classes['content']}>
          <div className={classes['page']}>
            <Outlet />
          </div>
        </AppShell.Main>
      </AppShell>
    </LiveUpdates>
  );
}

function Header() {
  const navigate = useNavigate();
  const [areShortcutsShown, shortcuts] = useDisclosure(false);
  useShortcuts({
    '?': shortcuts.open,
    c: () => void navigate({ to: '/customers' }),
    t: () => void navigate({ to: '/work' }),
  });
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap">
        <Brand />
        <Pages />
      </Group>
      <Group gap="xs" wrap="nowrap">
        <LiveSign />
        <Tooltip label="Keyboard shortcuts (?)">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            visibleFrom="sm"
            aria-label="Keyboard shortcuts"
            onClick={shortcuts.open}
          >
            <Icon name="keyboard" />
          </ActionIcon>
        </Tooltip>
        <Person />
      </Group>
      <ShortcutsDialog opened={areShortcutsShown} onClose={shortcuts.close} />
    </Group>
  );
}

const pages = [
  { to: '/customers', label: 'Customers' },
  { to: '/work', label: 'Work list' },
  { to: '/simulations', label: 'Simulator' },
  { to: '/templates', label: 'Templates' },
] as const;

function Pages() {
  const workCount = useWorkCount();
  const tab = { className: classes['tab'], activeProps: { 'data-active': true } };
  const open = (
    <Badge size="sm" variant="filled" aria-label={`${workCount} open`}>
      {workCount}
    </Badge>
  );
  return (
    <>
      <Group component="nav" aria-label="Pages" gap={4} wrap="nowrap" visibleFrom="sm">
        {pages.map(({ to, label }) => (
          <PageLink key={to} to={to} label={label} {...tab} rightSection={to === '/work' && workCount > 0 && open} />
        ))}
      </Group>
      <PagesMenu workCount={workCount} />
    </>
  );
}

/** A phone has no room for the pages side by side. */
function PagesMenu({ workCount }: { readonly workCount: number }) {
  const left = workCount === 0 ? '' : ` (${workCount})`;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" color="gray" px="xs" hiddenFrom="sm" leftSection={<Icon name="menu" />}>
          Pages
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {pages.map(({ to, label }) => (
          <MenuLink key={to} to={to}>
            {label}
            {to === '/work' && left}
          </MenuLink>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Says whether the page follows by itself, so that nobody trusts a picture that stands still. */
function LiveSign() {
  const state = useLiveState();
  if (state === 'connecting') return null;
  const isLive = state === 'live';
  return (
    <Badge variant="dot" color={isLive ? 'teal' : 'orange'} role="status">
      {isLive ? 'Live' : 'Reconnecting…'}
    </Badge>
  );
}

function Person() {
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  async function leave(): Promise<void> {
    await signOut();
    queries.clear();
    await navigate({ to: '/sign-in' });
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="gray" leftSection={<Icon name="person" />} px="xs" aria-label={me?.name}>
          <Text span inherit visibleFrom="sm">
            {me?.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="xs">Signed in as {me?.name}</Text>
        </Menu.Label>
        <Menu.Item leftSection={<Icon name="leave" />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
