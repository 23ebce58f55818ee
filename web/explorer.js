/* global React, ReactDOM, GraphiQL */
'use strict';

(() => {
  const TOKEN_KEY = 'repatria:token';
  const { createElement: h } = React;
  const element = (id) => document.getElementById(id);
  const { people = [], examples = [] } = JSON.parse(element('options').textContent);

  // ------------------------------------------------------------------ who asks
  const [token, person, note] = [element('token'), element('person'), element('note')];

  /** When a JSON Web Token ends, in milliseconds since 1970; null for a token that does not say. */
  const endOf = (text) => {
    try {
      const { exp } = JSON.parse(atob(text.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
      return typeof exp === 'number' ? exp * 1000 : null;
    } catch {
      return null;
    }
  };

  const useToken = (text) => {
    token.value = text.trim().replace(/^Bearer\s+/i, '');
    sessionStorage.setItem(TOKEN_KEY, token.value);
    const index = people.findIndex((one) => one.token === token.value);
    person.value = token.value === '' ? '' : index < 0 ? 'other' : String(index);
    const end = endOf(token.value);
    note.textContent = end !== null && end < Date.now() ? 'This access token has expired.' : '';
  };

  const options = [
    ['', 'the public (no token)'],
    ...people.map(({ key, name, title }, index) => [String(index), `${key}: ${name}, ${title}`]),
    ['other', 'the bearer of the token'],
  ];
  person.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  element('person-field').hidden = people.length === 0;
  person.addEventListener('change', () => {
    const isOther = person.value === 'other';
    useToken(people[person.value]?.token ?? '');
    if (isOther) token.focus();
  });
  token.addEventListener('change', () => useToken(token.value));
  element('identity').addEventListener('submit', (event) => {
    event.preventDefault();
    useToken(token.value);
  });
  element('forget').addEventListener('click', () => useToken(''));
  element('reveal').addEventListener('click', ({ currentTarget }) => {
    const isHidden = token.type === 'password';
    token.type = isHidden ? 'text' : 'password';
    currentTarget.textContent = isHidden ? 'Hide' : 'Show';
    currentTarget.setAttribute('aria-pressed', String(isHidden));
  });
  useToken(sessionStorage.getItem(TOKEN_KEY) ?? '');

  // ------------------------------------------------------------------ asking
  const fetcher = async ({ query, variables, operationName }) => {
    // The schema is public: its documentation stays readable with an expired token.
    const isIntrospection = operationName === 'IntrospectionQuery';
    const bearer = token.value === '' || isIntrospection ? {} : { authorization: `Bearer ${token.value}` };
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...bearer },
      body: JSON.stringify({ query, variables, operationName }),
    });
    return response.json();
  };

  // ------------------------------------------------------------------ examples
  const variablesOf = ({ variables }) => (variables ? JSON.stringify(variables, null, 2) : '');

  function Examples() {
    const { queryEditor, variableEditor, addTab } = GraphiQL.React.useEditorContext({ nonNull: true });
    const open = (example) => {
      const written = queryEditor.getValue().trim();
      const isOurs = written === '' || examples.some(({ query }) => query.trim() === written);
      if (!isOurs) addTab();
      requestAnimationFrame(() => {
        queryEditor.setValue(example.query);
        variableEditor.setValue(variablesOf(example));
        queryEditor.focus();
      });
    };
    return h(
      'section',
      { className: 'examples', 'aria-label': 'Examples' },
      h('h2', null, 'Examples'),
      h(
        'p',
        null,
        'Choose one, then press ',
        h('kbd', null, 'Ctrl'),
        '–',
        h('kbd', null, 'Enter'),
        ' to run it.',
      ),
      h(
        'ul',
        null,
        examples.map((example) =>
          h(
            'li',
            { key: example.title },
            h('button', { type: 'button', onClick: () => open(example) }, example.title),
          ),
        ),
      ),
    );
  }

  const ExamplesIcon = () =>
    h(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, 'aria-hidden': true },
      h('path', { d: 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5', strokeLinecap: 'round' }),
    );

  // ------------------------------------------------------------------ page
  // The editors would keep Tab to themselves, and nobody could leave them by keyboard.
  document.addEventListener(
    'keydown',
    (event) => {
      const isInEditor = event.target instanceof Element && event.target.closest('.CodeMirror') !== null;
      const isChoosing = document.querySelector('.CodeMirror-hints') !== null;
      if (event.key === 'Tab' && isInEditor && !isChoosing) event.stopPropagation();
    },
    true,
  );

  /** Queries name cases and people, so only the choice of the theme outlives the browser tab. */
  const storage = {
    getItem: (key) => (key.endsWith('theme') ? localStorage : sessionStorage).getItem(key),
    setItem: (key, value) => (key.endsWith('theme') ? localStorage : sessionStorage).setItem(key, value),
    removeItem: (key) => (key.endsWith('theme') ? localStorage : sessionStorage).removeItem(key),
    clear: () => sessionStorage.clear(),
    get length() {
      return sessionStorage.length;
    },
  };

  const address = new URLSearchParams(location.search);
  const root = ReactDOM.createRoot(element('explorer'));
  const page = h(GraphiQL, {
    fetcher,
    storage,
    plugins: examples.length > 0 ? [{ title: 'Examples', icon: ExamplesIcon, content: Examples }] : [],
    query: address.get('query') ?? undefined,
    variables: address.get('variables') ?? undefined,
    defaultQuery: examples[0]?.query ?? '{\n  __typename\n}\n',
    defaultEditorToolsVisibility: 'variables',
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  ReactDOM.flushSync(() => root.render(page));
  // GraphiQL opens its side pane only by its button; a narrow window has no room for it.
  if (innerWidth >= 1000) document.querySelector('button[aria-label="Show Examples"]')?.click();
})();
