import { Anchor, type AnchorProps, Menu, type MenuItemProps, NavLink, type NavLinkProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type ReactNode, type Ref } from 'react';

interface AnchorLinkProps extends Omit<AnchorProps, 'href'> {
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
}
interface MenuLinkProps extends MenuItemProps {
  readonly ref?: Ref<HTMLAnchorElement>;
}
type NavProps = Omit<NavLinkProps, 'href'> & { readonly ref?: Ref<HTMLAnchorElement> };

/** A link in a text, to one of our pages. */
export const TextLink = createLink((props: AnchorLinkProps) => <Anchor component="a" {...props} />);

/** A link in the navigation. */
export const PageLink = createLink((props: NavProps) => <NavLink component="a" {...props} />);

/** A link in a menu. */
export const MenuLink = createLink((props: MenuLinkProps) => <Menu.Item component="a" {...props} />);
