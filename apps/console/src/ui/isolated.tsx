/**
 * Text that somebody outside the company chose: a name, an address, a file name. Whatever direction its letters have and
 * whatever marks of direction it holds, the line around it stays as it is.
 */
export function Isolated({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
