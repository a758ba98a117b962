import {
  type ActivityLine,
  type StatementContent,
  type StatementFacts,
  type StatementForm,
} from './statement.types.js';

/** Puts a statement together. What is open and what the movements come to are two counts of the same balance. */
export function toContent(facts: StatementFacts, form: StatementForm): StatementContent {
  const amounts = facts.movements.map(({ amountMinor }) => amountMinor);
  const chargesMinor = sum(amounts.filter((amount) => amount > 0));
  const settlementsMinor = -sum(amounts.filter((amount) => amount < 0));
  const closingMinor = facts.openingMinor + chargesMinor - settlementsMinor;
  const openMinor = sum(facts.openItems.map((item) => item.openMinor));
  return {
    openingMinor: facts.openingMinor,
    chargesMinor,
    settlementsMinor,
    closingMinor,
    activity: form === 'activity' ? withBalances(facts) : [],
    openItems: form === 'open_item' ? facts.openItems : [],
    creditsMinor: closingMinor - openMinor,
  };
}

/** A customer with whom nothing stands or stood open gets no statement by itself. */
export function isWorthSending({ openingMinor, movements }: StatementFacts): boolean {
  return openingMinor !== 0 || movements.length > 0;
}

function withBalances({ openingMinor, movements }: StatementFacts): ActivityLine[] {
  let balanceMinor = openingMinor;
  return movements.map((movement) => {
    balanceMinor += movement.amountMinor;
    return { ...movement, balanceMinor };
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
