import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which rooms of src/ a room may import from; imports run one way. Anything not listed is refused. */
const allowed = {
  schema: [],
  domain: ['schema'],
  i18n: ['domain', 'schema'],
  content: ['domain', 'i18n', 'schema'],
  check: ['domain', 'i18n', 'schema'],
  exporters: ['domain', 'i18n', 'schema'],
  client: ['domain'],
  components: ['i18n', 'domain', 'schema', 'client'],
  layouts: ['components', 'i18n', 'domain', 'schema', 'styles'],
  integrations: ['check', 'content', 'exporters', 'i18n', 'domain', 'schema'],
  pages: ['layouts', 'components', 'content', 'exporters', 'i18n', 'domain', 'schema'],
};
const rooms = Object.keys(allowed);

/** A refused import is one that leaves the room for a room that is not listed. */
const direction = rooms.map((room) => {
  const refused = [...rooms, 'styles'].filter((other) => other !== room && !allowed[room].includes(other));
  return {
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^(\\.\\./)+(${refused.join('|')})/`, message: `src/${room} may import only from ${allowed[room].join(', ') || 'nothing else in src'}.` }] },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist', 'dist.*', '.astro', 'node_modules', '.cache'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-globals': ['error', 'process', 'Date', 'document', 'window', 'fetch'] } },
  ...direction,
);
