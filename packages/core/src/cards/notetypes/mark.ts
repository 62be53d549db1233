/**
 * Marks the right options on the back and puts each reason under its option.
 *
 * Runs after `shuffle`, by the same rules. What it has placed is then hidden where it stood.
 */
export const mark = `<script>
(function () {
  var box = document.querySelector('.choice .options');
  var list = box && box.firstElementChild;
  var key = document.querySelector('.choice .key');
  if (!list || !key || key.getAttribute('data-placed')) return;
  key.setAttribute('data-placed', 'yes');
  var right = ' ' + key.getAttribute('data-correct') + ' ';
  var options = {};
  var at;
  for (at = 0; at < list.children.length; at++) {
    var option = list.children[at];
    var index = option.getAttribute('data-option');
    option.className = right.indexOf(' ' + index + ' ') < 0 ? 'other' : 'right';
    options[index] = option;
  }
  var reasons = key.querySelectorAll('.reason');
  for (at = 0; at < reasons.length; at++) {
    var owner = options[reasons[at].getAttribute('data-for')];
    if (owner) owner.appendChild(reasons[at]);
  }
})();
</script>`
