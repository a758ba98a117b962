import { Anchor, Center } from '@mantine/core';
import { Nothing } from './nothing.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Center component="main" mih="60dvh">
      <Nothing icon="search" title="There is no such page">
        <Anchor href={`${import.meta.env.BASE_URL}customers`}>Go to the customers</Anchor>
      </Nothing>
    </Center>
  );
}
