// The query page: YASGUI's editor and result table, the question library, everything from this server.
'use strict';
(() => {
  const ask = document.querySelector('.ask');
  const root = ask.dataset.root;
  const base = ask.dataset.base;
  const zh = document.documentElement.lang === 'zh';
  const endpoint = new URL(root + 'plenum', location.href).href;
  const choice = document.getElementById('example');
  const status = document.getElementById('status');
  const csv = document.getElementById('csv');
  const Yasqe = Yasgui.Yasqe;
  const Yasr = Yasgui.Yasr;
  let prefixes = {};

  // An IRI of the store is shown by the page that this server has of it.
  function here(iri) {
    return iri.startsWith(base) ? root + 'id/' + iri.slice(base.length) : iri;
  }

  const editor = new Yasqe(document.getElementById('editor'), {
    value: 'SELECT ?name ?title {\n  ?person a plm:Person ; rdfs:label ?name ; plm:holds/plm:title ?title .\n}\nORDER BY ?name\nLIMIT 100\n',
    persistenceId: null,
    autocompleters: ['variables'],
    showQueryButton: false,
    createShareableLink: null,
    requestConfig: { endpoint: endpoint, method: 'POST' },
  });
  const answer = new Yasr(document.getElementById('answer'), {
    persistenceId: null,
    defaultPlugin: 'table',
    pluginOrder: ['table', 'response'],
    prefixes: () => prefixes,
    maxPersistentResponseSize: 0,
    // Cells that are cut short would take a first tap for themselves, before that on a link.
    plugins: {
      ...Yasr.defaults.plugins,
      table: { ...Yasr.defaults.plugins.table, dynamicConfig: { isEllipsed: false } },
    },
  }, null);

  // The prefixes that are used and not declared.
  function whole() {
    const text = editor.getValue();
    const used = Object.keys(prefixes).filter((prefix) =>
      new RegExp('(^|[^\\w:<-])' + prefix + ':', 'u').test(text)
      && !new RegExp('PREFIX\\s+' + prefix + ':', 'iu').test(text));
    return used.map((prefix) => 'PREFIX ' + prefix + ': <' + prefixes[prefix] + '>\n').join('') + text;
  }

  function link() {
    csv.href = endpoint + '?output=csv&query=' + encodeURIComponent(whole());
  }

  async function run() {
    status.textContent = zh ? '正在查询…' : 'Asking …';
    const start = performance.now();
    const text = whole();
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/sparql-query',
          Accept: 'application/sparql-results+json, text/turtle;q=0.9',
        },
        body: text,
      });
      const body = await response.text();
      const took = performance.now() - start;
      if (!response.ok) {
        status.textContent = body;
        return;
      }
      answer.setResponse({
        data: body,
        contentType: response.headers.get('Content-Type').split(';')[0],
        status: response.status,
        executionTime: took,
      }, took);
      status.textContent = (zh ? '用时 ' : 'Took ') + Math.round(took) + ' ms';
    } catch (error) {
      status.textContent = (zh ? '服务器没有回答：' : 'The server did not answer: ') + error.message;
    }
  }

  document.getElementById('run').addEventListener('click', run);
  csv.addEventListener('click', link);
  csv.addEventListener('focus', link);
  editor.on('change', link);
  editor.setOption('extraKeys', {
    ...editor.getOption('extraKeys'),
    'Ctrl-Enter': run,
    'Cmd-Enter': run,
    // Tab leads through the page, in and out of the editor.
    Tab: false,
    'Shift-Tab': false,
    Esc: () => { editor.getInputField().blur(); document.getElementById('run').focus(); },
  });
  choice.addEventListener('change', () => {
    const question = choice.selectedOptions[0].dataset.query;
    if (question) {
      editor.setValue(question);
      link();
    }
  });

  // A name in the table leads to what it names, or to all that have it.
  const named = /^"?(.{1,60}?)(?:"@[a-z-]+)?$/su;
  new MutationObserver(() => {
    for (const cell of document.querySelectorAll('#answer .nonIri')) {
      const name = named.exec(cell.textContent);
      if (name && /\p{Script=Han}/u.test(name[1]) && !cell.querySelector('a')) {
        const link = document.createElement('a');
        link.href = root + 'search?go=1&lang=' + document.documentElement.lang + '&q=' + encodeURIComponent(name[1]);
        link.textContent = name[1];
        cell.replaceChildren(link);
      }
    }
  }).observe(document.getElementById('answer'), { childList: true, subtree: true });

  // Links in the table lead to this server's pages.
  document.getElementById('answer').addEventListener('click', (event) => {
    const target = event.target.closest('a[href]');
    if (target && here(target.href) !== target.href) {
      event.preventDefault();
      location.href = here(target.href) + '?lang=' + document.documentElement.lang;
    }
  });

  fetch(root + 'examples').then((response) => response.json()).then((library) => {
    prefixes = library.prefixes;
    for (const question of library.questions) {
      const option = document.createElement('option');
      option.value = question.name;
      option.textContent = zh ? question.zh : question.en;
      option.dataset.query = question.query;
      choice.append(option);
    }
    link();
    document.body.dataset.ready = 'true';
  });
})();
