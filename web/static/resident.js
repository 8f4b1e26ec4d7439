// What the resident's pages can do without: photos made small before they travel and shown beforehand, the place asked of the
// phone where somebody presses for it, and a button that is pressed once. Everything works without this file.

const LONGEST_SIDE = 1600;
const QUALITY = 0.8;

for (const input of document.querySelectorAll('input[data-photos]')) preparePhotos(input);
for (const input of document.querySelectorAll('input[data-locate]')) offerPlace(input);
for (const form of document.querySelectorAll('form[method=post]')) form.addEventListener('submit', pressOnce);

function preparePhotos(input) {
  const list = document.createElement('ul');
  list.className = 'photos';
  input.after(list);
  input.addEventListener('change', async () => {
    list.replaceChildren();
    const files = await Promise.all([...input.files].map(smaller));
    const taken = new DataTransfer();
    for (const file of files) taken.items.add(file);
    input.files = taken.files;
    list.replaceChildren(...files.map(preview));
  });
}

/** The photo at the size that is kept anyway; as it is where the browser cannot read it. */
async function smaller(file) {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return blob && blob.size < file.size ? new File([blob], 'photo.jpg', { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}

function preview(file) {
  const image = new Image(140, 105);
  image.src = URL.createObjectURL(file);
  image.alt = file.name;
  const item = document.createElement('li');
  item.append(image);
  return item;
}

function offerPlace(input) {
  if (!navigator.geolocation || !window.isSecureContext) return;
  const button = document.createElement('button');
  const said = document.createElement('p');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = input.dataset.locate;
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => locate(input, said));
  input.after(button, said);
}

function locate(input, said) {
  const form = input.form;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      form.elements.latitude.value = coords.latitude.toFixed(5);
      form.elements.longitude.value = coords.longitude.toFixed(5);
      said.textContent = input.dataset.located;
    },
    () => {
      said.textContent = input.dataset.unlocated;
    },
    { enableHighAccuracy: true, timeout: 15_000 },
  );
}

function pressOnce(event) {
  const button = event.submitter;
  if (!button) return;
  button.disabled = true;
  setTimeout(() => {
    button.disabled = false;
  }, 8000);
}
