// The search box: things are offered while one writes; arrows choose, Enter goes, Escape closes.
'use strict';
(() => {
  const form = document.getElementById('search');
  const box = document.getElementById('q');
  const list = document.getElementById('found');
  const lang = document.documentElement.lang;
  let chosen = -1;
  let waiting = 0;
  let asked = 0;

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const options = list.children;
    if (options.length === 0) {
      return;
    }
    chosen = (index + options.length) % options.length;
    for (let i = 0; i < options.length; i++) {
      options[i].setAttribute('aria-selected', String(i === chosen));
    }
    box.setAttribute('aria-activedescendant', options[chosen].id);
    options[chosen].scrollIntoView({ block: 'nearest' });
  }

  function show(results) {
    list.replaceChildren(...results.map((result, i) => {
      const option = document.createElement('li');
      option.id = 'found-' + i;
      option.setAttribute('role', 'option');
      option.dataset.page = result.page;
      option.textContent = result.label + ' ';
      const kind = document.createElement('small');
      kind.textContent = result.kindLabel;
      option.append(kind);
      option.addEventListener('mousedown', () => { location.href = result.page + '?lang=' + lang; });
      return option;
    }));
    list.hidden = results.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    chosen = -1;
  }

  async function look() {
    const words = box.value.trim();
    if (!words) {
      close();
      return;
    }
    const mine = ++asked;
    const address = form.action + '?limit=8&lang=' + lang + '&q=' + encodeURIComponent(words);
    const response = await fetch(address, { headers: { Accept: 'application/json' } });
    if (response.ok && mine === asked) {
      show((await response.json()).results);
    }
  }

  // Who reads in one language goes on in it.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('main a[href]');
    if (link && link.origin === location.origin && !link.search && !/\.[a-z]+$/.test(link.pathname)) {
      link.search = '?lang=' + lang;
    }
  });

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 150);
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.href = list.children[chosen].dataset.page + '?lang=' + lang;
    }
  });
  box.addEventListener('blur', () => setTimeout(close, 100));
})();
