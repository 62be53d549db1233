/**
 * Puts the options in the day's order.
 *
 * Front and back are two pages on some devices, so the order is drawn again from the card's id and
 * the day, which begins at four as Anki's does. ES5, no storage, harmless when run twice. No two
 * braces stand together: Anki would read a field.
 */
export const shuffle = `<script>
(function () {
  var box = document.querySelector('.choice .options');
  var list = box && box.firstElementChild;
  if (!list || list.getAttribute('data-drawn')) return;
  list.setAttribute('data-drawn', 'yes');
  var items = [];
  var at;
  for (at = 0; at < list.children.length; at++) {
    items.push(list.children[at]);
    items[at].setAttribute('data-option', String(at));
  }
  if (document.querySelector('.choice.ordered')) return;
  var day = new Date(new Date().getTime() - 4 * 60 * 60 * 1000);
  var seed = [box.getAttribute('data-seed'), day.getFullYear(), day.getMonth(), day.getDate()].join(' ');
  var state = 2166136261 | 0;
  for (at = 0; at < seed.length; at++) {
    state ^= seed.charCodeAt(at);
    state = (state + (state << 1) + (state << 4) + (state << 7) + (state << 8) + (state << 24)) | 0;
  }
  state = state || 1;
  function draw(below) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  }
  for (at = items.length - 1; at > 0; at--) {
    var other = draw(at + 1);
    var item = items[at];
    items[at] = items[other];
    items[other] = item;
  }
  for (at = 0; at < items.length; at++) list.appendChild(items[at]);
})();
</script>`
