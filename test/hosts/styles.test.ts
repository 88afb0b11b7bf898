import { styles } from '../../src/hosts/styles';

test('a count stands where the coloured ones of its column stand', () => {
  expect([styles.error, styles.warning, styles.integer].map(({ horizontal }) => horizontal)).toEqual(['center', 'center', 'center']);
});

test('what the user writes into our sheets stands as in a cell of theirs: figures to the right, words to the left', () => {
  expect(styles.input.horizontal).toBeNull();
});
