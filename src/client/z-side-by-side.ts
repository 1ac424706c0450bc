import { recall, remember } from './storage.ts';

/** The switch for side-by-side reading: works in CSS alone; this remembers it and puts it in the address. */
class SideBySide extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input');
    if (!box) return;
    const asked = new URLSearchParams(location.search).get('view');
    const apply = (both: boolean) => {
      if (both) document.documentElement.dataset['view'] = 'both';
      else delete document.documentElement.dataset['view'];
    };
    box.checked = (asked ?? recall('view')) === 'both';
    apply(box.checked);
    box.addEventListener('change', () => {
      apply(box.checked);
      remember('view', box.checked ? 'both' : 'one');
      const url = new URL(location.href);
      url.searchParams.set('view', box.checked ? 'both' : 'one');
      history.replaceState(history.state, '', url);
      dispatchEvent(new Event('zhicheng:address'));
    });
  }
}

customElements.define('z-side-by-side', SideBySide);
