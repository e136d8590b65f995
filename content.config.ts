// Collections of the site; a page or a string that does not fit stops the build with its file's name.

import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import english from '#content/i18n/en.json' with { type: 'json' };

type Key = keyof typeof english;
const strings = Object.fromEntries(Object.keys(english).map((key) => [key, z.string()])) as Record<
  Key,
  z.ZodString
>;

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // A description feeds search results, social cards and llms.txt: no page goes without.
    schema: docsSchema({ extend: z.object({ description: z.string().min(20).max(200) }) }),
  }),
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: i18nSchema({ extend: z.object(strings) }),
  }),
};
