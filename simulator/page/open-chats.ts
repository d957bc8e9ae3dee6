const phone = window.matchMedia('(max-width: 760px)');

/** Which chats stand on the screen, by key, kept in the address so that a reload shows the same. */
export class OpenChats {
  private keys: string[];

  constructor(atFirst: readonly string[]) {
    const named = decodeURIComponent(location.hash.slice(1))
      .split(',')
      .filter((key) => key !== '');
    const room = Math.max(2, Math.floor((window.innerWidth - 300) / 440));
    this.keys = named.length > 0 ? named : phone.matches ? [] : atFirst.slice(0, room);
    if (phone.matches) this.keys = this.keys.slice(0, 1);
  }

  /** Calls back when the window has become as narrow as a phone and only the chat opened last is left. */
  onNarrowed(redraw: () => void): void {
    phone.addEventListener('change', () => {
      if (!phone.matches || this.keys.length <= 1) return;
      this.keys = this.keys.slice(-1);
      this.remember();
      redraw();
    });
  }

  list(): readonly string[] {
    return this.keys;
  }

  has(key: string): boolean {
    return this.keys.includes(key);
  }

  /** Opens what is closed and closes what is open; a phone has room for one. */
  toggle(key: string): void {
    if (this.has(key)) this.keys = this.keys.filter((one) => one !== key);
    else if (phone.matches) this.keys = [key];
    else this.keys = key === 'channel' ? ['channel', ...this.keys] : [...this.keys, key];
    this.remember();
  }

  private remember(): void {
    history.replaceState(null, '', `#${this.keys.join(',')}`);
  }
}
