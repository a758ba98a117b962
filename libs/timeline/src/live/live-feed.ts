import { Injectable } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

interface Change {
  readonly companyId: string;
  readonly customerIds: ReadonlySet<string>;
}

/** Tells who watches that a customer's timeline has grown. What is new is read from the timeline itself. */
@Injectable()
export class LiveFeed {
  readonly #changes = new Subject<Change>();

  tell(companyId: string, customerIds: ReadonlySet<string>): void {
    this.#changes.next({ companyId, customerIds });
  }

  /** The ids of the company's customers that changed, each time some did. */
  of(companyId: string): Observable<readonly string[]> {
    return this.#changes.pipe(
      filter((change) => change.companyId === companyId),
      map((change) => [...change.customerIds]),
    );
  }
}
