import type { BoundValue } from '../database/batch.js';
import type { Viewer, ViewerAttribute } from '../viewer.js';
import type { Page } from './page-arguments.js';

/** Where a bound value comes from; bound values never stand in the text of a statement. */
type Source =
  | { readonly from: 'viewer'; readonly attribute: ViewerAttribute }
  | { readonly from: 'key' }
  | { readonly from: 'page'; readonly index: number; readonly pick: (page: Page) => BoundValue };

const attributeTypes: Readonly<Record<ViewerAttribute, string>> = {
  userId: 'text',
  state: 'text',
  authorityId: 'uuid',
};

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

  /** The values of one request, in the order of their places. */
  values(viewer: Viewer, pages: readonly Page[], key: BoundValue): BoundValue[] {
    return this.#sources.map((source) => {
      switch (source.from) {
        case 'viewer':
          return viewer[source.attribute];
        case 'key':
          return key;
        case 'page':
          return source.pick(pages[source.index] as Page);
      }
    });
  }

  #place(source: Source, sqlType: string): string {
    return `$${String(this.#sources.push(source))}::${sqlType}`;
  }
}
