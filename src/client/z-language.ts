import { remember } from './storage.ts';

/** The language switch: remembers the choice and leads to the same anchor, query and view of the other page. */
class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll('a')];
    const follow = () => {
      for (const link of links) {
        const url = new URL(link.href);
        url.search = location.search;
        url.hash = location.hash;
        link.href = url.href;
      }
    };
    follow();
    this.addEventListener('pointerenter', follow);
    this.addEventListener('focusin', follow);
    addEventListener('hashchange', follow);
    addEventListener('zhicheng:address', follow);
    for (const link of links) link.addEventListener('click', () => { follow(); remember('locale', link.dataset['locale'] ?? ''); });
  }
}

customElements.define('z-language', LanguageSwitch);
