/** Lets something go wrong at the provider from now on. Throws when the sandbox does not know such a fault. */
export async function addFault(sandboxUrl: string, fault: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${sandboxUrl}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  if (!answer.ok) throw new Error(`The sandbox refused the fault: ${await answer.text()}`);
}
