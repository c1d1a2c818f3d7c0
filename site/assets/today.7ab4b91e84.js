// Marks today among the days of every year. Without it the page says the same.
(function () {
  'use strict';
  var now = new Date();
  var cell = document.getElementById('d' + (now.getMonth() + 1) + '-' + now.getDate());
  if (cell) cell.setAttribute('aria-current', 'date');
})();
