"""A product in Python: no SDK, only what the EMIS says of itself (OpenAPI) and the JSON Schemas of the standard. Standard library and openssl."""
import base64, json, os, subprocess, sys, tempfile, time, urllib.error, urllib.parse, urllib.request, uuid

credentials, schema_file = json.load(open(sys.argv[1])), sys.argv[2]
URL, ME = credentials["url"], credentials["sender"]


def b64(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def ask(method, path, body=None, headers={}):
    data = body if isinstance(body, bytes) else None if body is None else json.dumps(body).encode()
    sent = {"content-type": "application/json", "accept-language": "es", **headers}
    try:
        with urllib.request.urlopen(urllib.request.Request(URL + path, data, sent, method=method)) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as problem:  # RFC 9457: it says what is wrong and how to mend it
        return problem.code, json.loads(problem.read())


def sign(text):
    """ES256: openssl signs, and its DER becomes the 64 bytes that a JWS has (RFC 7518, section 3.4)."""
    d, x, y = (unb64(ME["privateKey"][part]) for part in "dxy")
    der = bytes.fromhex("30770201010420") + d + bytes.fromhex("a00a06082a8648ce3d030107a14403420004") + x + y
    with tempfile.NamedTemporaryFile(mode="w") as key:  # readable by its owner alone
        key.write("-----BEGIN EC PRIVATE KEY-----\n" + base64.encodebytes(der).decode() + "-----END EC PRIVATE KEY-----\n")
        key.flush()
        made = subprocess.run(["openssl", "dgst", "-sha256", "-sign", key.name], input=text.encode(), capture_output=True, check=True).stdout
    r = made[4 : 4 + made[3]]
    s = made[6 + made[3] :]
    return b64(b"".join(part[-32:].rjust(32, b"\0") for part in (r, s)))


def token(issuer):
    now = int(time.time())
    claims = {"iss": ME["clientId"], "sub": ME["clientId"], "aud": issuer, "jti": str(uuid.uuid4()), "iat": now, "exp": now + 60}
    head = ".".join(b64(json.dumps(part).encode()) for part in ({"alg": "ES256"}, claims))
    form = {
        "grant_type": "client_credentials",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": head + "." + sign(head),
    }
    body = urllib.parse.urlencode(form).encode()
    return ask("POST", "/oauth/token", body, {"content-type": "application/x-www-form-urlencoded"})[1]["access_token"]


def uuid7():
    raw = int(time.time() * 1000).to_bytes(6, "big") + os.urandom(10)
    return str(uuid.UUID(bytes=raw[:6] + bytes([raw[6] & 15 | 112]) + raw[7:8] + bytes([raw[8] & 63 | 128]) + raw[9:]))


record = {"id": "school-py", "name": "Escuela Los Ñires"}
missing = [field for field in json.load(open(schema_file)).get("required", []) if field not in record]
assert not missing, f"the schema asks for {missing}"
paths = ask("GET", "/openapi.json")[1]["paths"]
authorisation = {"authorization": "Bearer " + token(ask("GET", "/.well-known/emis")[1]["issuer"])}
path = "/v1/records/{entity}/{id}"
assert "put" in paths[path], "this EMIS takes no single records"
here = path.replace("{entity}", "school").replace("{id}", urllib.parse.quote(record["id"], safe=""))
for attempt in ({**record, "name": ""}, record, record):
    status, said = ask("PUT", here, attempt, {**authorisation, "idempotency-key": f'"{uuid7()}"'})
    print(status, said.get("status") if status == 200 else said["code"], [finding["code"] for finding in said.get("findings", [])])
