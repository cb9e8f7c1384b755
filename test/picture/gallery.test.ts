import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Drawn } from '../../src/picture/draw.ts';
import { createGallery } from '../../src/picture/gallery.ts';

const figures = (edition: string, who: string | null): Answer => ({
  kind: 'figures',
  edition,
  filter: { who, reporter: null },
  rows: [],
});

/** A gallery whose drawings are counted. */
function counted(drawn: Drawn): {
  readonly asked: string[];
  readonly told: string[];
  readonly of: ReturnType<typeof createGallery>;
} {
  const asked: string[] = [];
  const told: string[] = [];
  const of = createGallery(
    (reason) => told.push(reason),
    async (answer) => {
      asked.push(answer.edition);
      return drawn;
    },
  );
  return { asked, told, of };
}

const picture = { name: 'figures.png', png: new Uint8Array([1]), altText: 'words' };

test('a picture is drawn once an edition and filter, also for two who ask at once', async () => {
  const { asked, of } = counted({ is: 'picture', picture });
  const both = await Promise.all([of.pictureFor(figures('one', null)), of.pictureFor(figures('one', null))]);
  expect(both).toEqual([picture, picture]);
  await of.pictureFor(figures('one', 'soldiers'));
  expect(asked).toEqual(['one', 'one']);
  await of.pictureFor(figures('two', null));
  await of.pictureFor(figures('two', null));
  expect(asked).toEqual(['one', 'one', 'two']);
});

test('it is said once that there can be no pictures', async () => {
  const { told, of } = counted({ is: 'failed', reason: 'no binary' });
  for (const who of [null, 'a', 'b']) expect(await of.pictureFor(figures('one', who))).toBeNull();
  expect(told).toEqual(['no binary']);
});

test('many filters do not fill the memory', async () => {
  const { asked, of } = counted({ is: 'picture', picture });
  for (let i = 0; i < 40; i += 1) await of.pictureFor(figures('one', String(i)));
  await of.pictureFor(figures('one', '39'));
  expect(asked).toHaveLength(40);
  await of.pictureFor(figures('one', '0'));
  expect(asked).toHaveLength(41);
});
