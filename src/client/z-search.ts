import { excerpt, make, pageName, searchAddress, showTerm, strings, termAddress, type Say } from './hits.ts';
import { findPages, findTerms, warm } from './search-engine.ts';

const pause = 120;
const shownTerms = 8;
const shownPages = 3;

/** The search box: suggests terms as the visitor types, then pages; without it the form leads to the search page. */
class SearchBox extends HTMLElement {
  #input!: HTMLInputElement;
  #say!: Say;
  #panel = make('div', 'suggestions');
  #list = make('div', '');
  #message = make('p', 'message');
  #active = -1;
  #timer = 0;
  #turn = 0;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    this.#input = input;
    this.#say = strings(this);
    this.#list.id = `${input.id}-list`;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = this.#say('search.results');
    this.#message.role = 'status';
    this.#panel.hidden = true;
    this.#panel.append(this.#list, this.#message);
    this.append(this.#panel);
    Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': this.#list.id, 'aria-autocomplete': 'list' }).forEach(([name, value]) => input.setAttribute(name, value));

    input.addEventListener('focus', warm, { once: true });
    input.addEventListener('input', (event) => {
      // While an input method composes, the letters are not yet what the visitor means.
      if (!(event as InputEvent).isComposing) this.#later();
    });
    input.addEventListener('compositionend', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', (event) => { if (!this.contains(event.relatedTarget as Node | null)) this.#close(); });
    document.addEventListener('pointerdown', (event) => { if (!this.contains(event.target as Node)) this.#close(); });
    document.addEventListener('keydown', (event) => this.#shortcut(event));
  }

  #shortcut(event: KeyboardEvent) {
    const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches('input:not([type=checkbox]), textarea, select'));
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if ((!slash && !control) || event.isComposing) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }

  #key(event: KeyboardEvent) {
    // Safari ends a composition before it reports the Enter that ended it; that key still has code 229.
    if (event.isComposing || event.keyCode === 229) return;
    const options = this.#options();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#select((this.#active + step + options.length + 1) % (options.length + 1));
    } else if (event.key === 'Enter' && options[this.#active]) {
      event.preventDefault();
      options[this.#active]?.click();
    } else if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#close();
    }
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Marks an option; the place after the last one is the input itself. */
  #select(index: number) {
    const options = this.#options();
    this.#active = index < options.length ? index : -1;
    options.forEach((option, place) => option.setAttribute('aria-selected', String(place === this.#active)));
    const option = options[this.#active];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#suggest(), 0);
  }

  async #suggest() {
    // Half a character cannot stand in an address.
    const query = this.#input.value.toWellFormed().trim();
    const turn = ++this.#turn;
    const stale = () => turn !== this.#turn;
    if (!query) return this.#close();
    try {
      const terms = await findTerms(query, shownTerms);
      if (stale()) return;
      const options = terms.map((hit) => {
        const option = this.#option(termAddress(hit.id));
        showTerm(option, hit, this.#say);
        return option;
      });
      const all = this.#option(searchAddress(query));
      all.textContent = this.#say('search.all');
      this.#show([...options, all], options.length > 0 ? '' : this.#say('search.loading'));
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (stale()) return;
      const found = await findPages(query).catch(() => undefined);
      const pages = await Promise.all((found ?? []).slice(0, shownPages).map((load) => load()));
      if (stale()) return;
      const extra = pages.map((hit) => {
        const option = this.#option(hit.url);
        option.append(make('span', 'hit-title', pageName(hit)), excerpt(hit.excerpt));
        return option;
      });
      const nothing = options.length + extra.length === 0 ? this.#say('search.none', { query }) : '';
      this.#show([...options, ...extra, all], found ? nothing : this.#say('search.textless'), true);
    } catch {
      if (!stale()) this.#show([], this.#say('search.error'));
    }
  }

  #option(href: string): HTMLAnchorElement {
    const option = document.createElement('a');
    option.href = href;
    option.role = 'option';
    option.tabIndex = -1;
    return option;
  }

  #show(options: HTMLElement[], message: string, keep = false) {
    const selected = keep ? this.#active : -1;
    options.forEach((option, index) => { option.id = `${this.#list.id}-${index}`; option.ariaSelected = 'false'; });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#message.textContent = message;
    this.#message.hidden = message === '';
    this.#panel.hidden = false;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#select(selected < 0 ? options.length : selected);
  }

  #close() {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#panel.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
    this.#active = -1;
  }
}

customElements.define('z-search', SearchBox);
