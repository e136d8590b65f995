import { describe, expect, it } from 'vitest';
import {
  chosenLocale,
  languageKey,
  rememberLanguage,
  storedLanguage,
} from '#src/site/language-choice.ts';

describe('chosenLocale', () => {
  it('follows the choice made before', () => {
    expect(chosenLocale('es', ['en-US'])).toBe('es');
  });

  it('follows the first of the browser’s languages that the book has', () => {
    expect(chosenLocale(null, ['fr-FR', 'es-AR', 'en'])).toBe('es');
  });

  it('ignores a stored value that names no language', () => {
    expect(chosenLocale('xx', ['es'])).toBe('es');
  });

  it('falls back to the first language of the book', () => {
    expect(chosenLocale(null, ['fr'])).toBe('en');
  });
});

describe('the stored choice', () => {
  const refusing = (): Storage => {
    throw new DOMException('refused', 'SecurityError');
  };

  it('is read where it was written', () => {
    const kept = new Map<string, string>();
    const storage = () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      }) as unknown as Storage;
    rememberLanguage(storage, 'es');
    expect(kept.get(languageKey)).toBe('es');
    expect(storedLanguage(storage)).toBe('es');
  });

  it('is simply absent where storage is refused', () => {
    expect(() => rememberLanguage(refusing, 'es')).not.toThrow();
    expect(storedLanguage(refusing)).toBeNull();
  });
});
