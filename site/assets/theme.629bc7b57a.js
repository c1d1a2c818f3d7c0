// Light or dark as the reader chose; as the system has it where nothing was chosen. Runs before the page is painted.
(function () {
  'use strict';
  var root = document.documentElement;

  function read() {
    try { return localStorage.getItem('theme'); } catch (e) { return null; } // a browser may forbid to remember
  }

  function keep(theme) {
    try {
      if (theme) localStorage.setItem('theme', theme); else localStorage.removeItem('theme');
    } catch (e) { return; } // then the choice holds for this page
  }

  function show(theme) {
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
    else root.removeAttribute('data-theme');
  }

  show(read());
  document.addEventListener('DOMContentLoaded', function () {
    var box = document.querySelector('.theme');
    var choice = box && box.querySelector('select');
    if (!choice) return;
    choice.value = root.getAttribute('data-theme') || '';
    choice.addEventListener('change', function () {
      keep(choice.value);
      show(choice.value);
    });
    box.hidden = false;
  });
})();
