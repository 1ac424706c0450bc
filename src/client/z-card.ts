const delay = 180;

/**
 * Shows the card of a term or figure beside its link: on hover after a moment, on focus, and on the first tap.
 * The cards are templates inside this element; without it the links still lead to the page or the table.
 */
class Cards extends HTMLElement {
  #popover = document.createElement('div');
  #shown: HTMLElement | undefined;
  #timer = 0;
  #touch = false;

  connectedCallback() {
    // Without popovers the links lead on.
    if (!('showPopover' in HTMLElement.prototype)) return;
    this.#popover.popover = 'manual';
    this.#popover.className = 'card';
    this.#popover.id = `card-${crypto.randomUUID?.() ?? Date.now()}`;
    this.#popover.setAttribute('role', 'note');
    // It may stand in text of the other language.
    this.#popover.lang = document.documentElement.lang;
    this.append(this.#popover);
    const page = document.body;
    page.addEventListener('pointerdown', (event) => { this.#touch = event.pointerType !== 'mouse'; });
    page.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'mouse') return;
      const link = this.#linkAt(event.target);
      if (link) this.#later(() => this.#show(link));
      else if (!this.#popover.contains(event.target as Node)) this.#later(() => this.#hide());
      else clearTimeout(this.#timer);
    });
    page.addEventListener('focusin', (event) => {
      const link = this.#linkAt(event.target);
      if (link?.matches(':focus-visible')) this.#show(link);
      else if (!link && !this.#popover.contains(event.target as Node)) this.#hide();
    });
    page.addEventListener('click', (event) => {
      const link = this.#linkAt(event.target);
      if (link && this.#touch && this.#shown !== link) {
        event.preventDefault();
        this.#show(link);
      } else if (!link && !this.#popover.contains(event.target as Node)) this.#hide();
      else if (this.#popover.contains(event.target as Node) && (event.target as Element).closest('a')) this.#hide();
    });
    page.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#shown) return;
      const link = this.#shown;
      this.#hide();
      link.focus();
      this.#hide();
    });
    addEventListener('resize', () => this.#hide());
  }

  #linkAt(target: EventTarget | null): HTMLElement | undefined {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-card]') : null;
    return link && this.#template(link) ? link : undefined;
  }

  #template(link: HTMLElement): HTMLTemplateElement | null {
    return this.querySelector(`template[data-card="${CSS.escape(link.dataset['card'] ?? '')}"]`);
  }

  #later(action: () => void) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(action, delay);
  }

  #show(link: HTMLElement) {
    clearTimeout(this.#timer);
    const template = this.#template(link);
    if (!template || this.#shown === link) return;
    this.#hide();
    this.#popover.replaceChildren(template.content.cloneNode(true));
    // In the order of reading: the card comes right after its link, so that Tab leads into it.
    link.after(this.#popover);
    this.#popover.showPopover();
    this.#place(link);
    link.setAttribute('aria-describedby', this.#popover.id);
    this.#shown = link;
  }

  #place(link: HTMLElement) {
    const gap = 8;
    const anchor = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const card = this.#popover.getBoundingClientRect();
    const left = Math.max(gap, Math.min(anchor.left, innerWidth - card.width - gap));
    const below = anchor.bottom + gap;
    const top = below + card.height <= innerHeight || anchor.top < card.height + gap ? below : anchor.top - card.height - gap;
    this.#popover.style.left = `${left}px`;
    this.#popover.style.top = `${top}px`;
  }

  #hide() {
    clearTimeout(this.#timer);
    if (!this.#shown) return;
    this.#shown.removeAttribute('aria-describedby');
    this.#shown = undefined;
    this.#popover.hidePopover();
    this.append(this.#popover);
  }
}

customElements.define('z-card', Cards);
