import type { LookupResult } from '../domain/lookup/types.ts';
import { excerpt, make, pageName, showTerm, strings, termAddress, type Say } from './hits.ts';
import { findPages, findTerms, type PageHit } from './search-engine.ts';

const mostTerms = 50;
const pagesAtATime = 20;

/** The results of the search page for the query in its address: terms first, then pages, each saying why it matched. */
class SearchResults extends HTMLElement {
  #say!: Say;
  #list!: HTMLElement;
  #status!: HTMLElement;

  connectedCallback() {
    this.#say = strings(this);
    this.#list = this.querySelector<HTMLElement>('[data-results]') ?? make('ol', '');
    this.#status = this.querySelector<HTMLElement>('[role=status]') ?? make('p', '');
    const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
    const input = document.querySelector<HTMLInputElement>('input[name=q]');
    if (input && !input.value) input.value = query;
    void this.#search(query);
  }

  async #search(query: string) {
    if (!query) {
      this.#status.textContent = this.#say('search.empty');
      return;
    }
    document.title = `${query} · ${document.title}`;
    this.#list.ariaBusy = 'true';
    this.#status.textContent = this.#say('search.loading');
    try {
      const terms = await findTerms(query, mostTerms);
      this.#list.replaceChildren(...terms.map((hit) => this.#term(hit)));
      const pages = await findPages(query).catch(() => undefined);
      if (!pages) {
        this.#status.textContent = this.#say('search.textless');
        return;
      }
      await this.#pages(pages);
      const sure = terms.filter(({ matched }) => matched.how !== 'fuzzy' && !matched.of);
      this.#status.textContent =
        sure.length + pages.length > 0
          ? this.#say('search.count', { query, terms: terms.length, pages: pages.length })
          : `${this.#say('search.none', { query })} ${this.#say('search.tried')} ${terms.length > 0 ? this.#say('search.nearest') : ''}`;
    } catch {
      this.#status.textContent = this.#say('search.error');
    } finally {
      this.#list.ariaBusy = 'false';
    }
  }

  /** Shows the next pages and, if there are more, a button for them. */
  async #pages(pages: (() => Promise<PageHit>)[]) {
    const hits = await Promise.all(pages.slice(0, pagesAtATime).map((load) => load()));
    this.#list.append(...hits.map((hit) => this.#page(hit)));
    const rest = pages.slice(pagesAtATime);
    if (rest.length === 0) return;
    const more = make('button', 'more', `${this.#say('search.more')} (${rest.length})`);
    more.addEventListener('click', () => {
      more.remove();
      void this.#pages(rest);
    });
    this.#list.after(more);
  }

  #term(hit: LookupResult): HTMLElement {
    const item = document.createElement('li');
    item.dataset['kind'] = 'term';
    item.dataset['id'] = hit.id;
    const link = document.createElement('a');
    link.href = termAddress(hit.id);
    showTerm(link, hit, this.#say);
    item.append(link);
    return item;
  }

  #page(hit: PageHit): HTMLElement {
    const item = document.createElement('li');
    item.dataset['kind'] = 'page';
    item.dataset['path'] = hit.path;
    const link = document.createElement('a');
    link.href = hit.url;
    link.append(make('span', 'hit-title', pageName(hit)));
    const text = make('p', 'excerpt');
    text.append(excerpt(hit.excerpt));
    item.append(link, text, make('span', 'hit-why', this.#say('why.text')));
    return item;
  }
}

customElements.define('z-results', SearchResults);
