import { type RefObject, useRef } from 'react';

/** Moves the focus along the links of a list, so that Enter opens the one in focus like any link. */
export function useRowKeys(): { readonly listRef: RefObject<HTMLTableSectionElement | null>; move(by: 1 | -1): void } {
  const listRef = useRef<HTMLTableSectionElement>(null);
  return {
    listRef,
    move(by) {
      const links = [...(listRef.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
      const current = links.findIndex((link) => link === document.activeElement);
      const next = current === -1 ? (by === 1 ? 0 : links.length - 1) : current + by;
      links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
    },
  };
}
