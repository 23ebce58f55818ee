import type { BoundValue } from '../database/batch.js';
import type { Viewer, ViewerAttribute } from '../viewer.js';
import type { Page } from './page-arguments.js';

/** Where a bound value comes from; bound values never stand in the text of a statement. */
type Source =
  | { readonly from: 'viewer'; readonly attribute: ViewerAttribute }
  | { readonly from: 'key' }
  | { readonly from: 'given'; readonly name: string }
  | { readonly from: 'page'; readonly index: number; readonly pick: (page: Page) => BoundValue };

const attributeTypes: Readonly<Record<ViewerAttribute, string>> = {
  userId: 'text',
  state: 'text',
  authorityId: 'uuid',
};

/** Values that a resolver gives to what makes a list, by name; what is not given is null. */
export type GivenValues = Readonly<Record<string, BoundValue>>;

/** Collects the bound values of a statement while its text is made. */
export class Binder {
  readonly #sources: Source[] = [];
  readonly #viewer = new Map<ViewerAttribute, string>();

  viewer(attribute: ViewerAttribute): string {
    let place = this.#viewer.get(attribute);
    if (place === undefined) {
      place = this.#place({ from: 'viewer', attribute }, attributeTypes[attribute]);
      this.#viewer.set(attribute, place);
    }
    return place;
  }

  key(sqlType: string): string {
    return this.#place({ from: 'key' }, sqlType);
  }

  page(index: number, sqlType: string, pick: (page: Page) => BoundValue): string {
    return this.#place({ from: 'page', index, pick }, sqlType);
  }

  /** A value that the resolver gave by this name. */
  given(name: string, sqlType: string): string {
    return this.#place({ from: 'given', name }, sqlType);
  }

  /** The values of one request, in the order of their places. */
  values(viewer: Viewer, pages: readonly Page[], key: BoundValue, given: GivenValues = {}): BoundValue[] {
    return this.#sources.map((source) => {
      switch (source.from) {
        case 'viewer':
          return viewer[source.attribute];
        case 'key':
          return key;
        case 'given':
          return given[source.name];
        case 'page':
          return source.pick(pages[source.index] as Page);
      }
    });
  }

  #place(source: Source, sqlType: string): string {
    return `$${String(this.#sources.push(source))}::${sqlType}`;
  }
}
