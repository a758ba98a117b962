import { useEffect } from 'react';

/** The page's name in the browser's tab and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    // Kept to itself: it may be a customer's name, in letters of any direction.
    document.title = `\u2068${title}\u2069 · Tactful`;
  }, [title]);
}
