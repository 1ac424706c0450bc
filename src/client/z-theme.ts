import { recall, remember } from './storage.ts';

/** The theme switch: follows the system, or keeps light or dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    select.value = recall('theme') ?? 'auto';
    select.addEventListener('change', () => {
      remember('theme', select.value);
      if (select.value === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = select.value;
    });
  }
}

customElements.define('z-theme', ThemeSwitch);
