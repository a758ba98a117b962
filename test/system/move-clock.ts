import { type Api, ApiError } from './api.js';

const mostTries = 5;

/** Moves virtual time by a jump that may take long: one gives up when a single moment takes minutes; asked again it goes on. */
export async function moveClock(api: Api, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await api.post('/dev/clock', { to });
      return;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status < 500 || tries === mostTries) throw error;
    }
  }
}
