"""The official nets' maths in PyTorch eager, timed on demand: a line in is a job, a line out is its seconds.

A job: CASE forward|train N, run N times; CASE output, write the net's output to CASE.bin.
"""
import json, sys, time
import numpy, torch
from torch import nn
from torch.nn import functional as F

folder, threads = sys.argv[1], int(sys.argv[2])
torch.set_num_threads(threads)


def tensors(path):
    with open(path, "rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        start = file.tell()
        header.pop("__metadata__", None)
        kinds = {"F32": numpy.float32, "I64": numpy.int64}
        for key, info in header.items():
            file.seek(start + info["data_offsets"][0])
            data = file.read(info["data_offsets"][1] - info["data_offsets"][0])
            yield key, torch.from_numpy(numpy.frombuffer(data, kinds[info["dtype"]]).copy().reshape(info["shape"]))


class Weights:
    """Parameters by their keys; w("blocks.0.") reads below."""

    def __init__(self, state, prefix=""):
        self.state, self.prefix = state, prefix

    def __call__(self, prefix):
        return Weights(self.state, self.prefix + prefix)

    def __getitem__(self, key):
        return self.state[self.prefix + key]

    def has(self, key):
        return self.prefix + key in self.state

    def linear(self, key, x):
        return F.linear(x, self[key + ".weight"], self.state.get(self.prefix + key + ".bias"))

    def conv(self, key, x, **options):
        return F.conv2d(x, self[key + ".weight"], self[key + ".bias"], **options)

    def norm(self, key, x):
        return F.group_norm(x, 32, self[key + ".weight"], self[key + ".bias"])


def time_embedding(t, dim):
    rate = torch.exp(-numpy.log(10000) * torch.arange(dim // 2, dtype=torch.float32) / (dim // 2))
    angle = t[:, None].float() * rate[None]
    return torch.cat([torch.cos(angle), torch.sin(angle)], -1)


def embed(w, x):
    return w.linear("mlp.2", F.silu(w.linear("mlp.0", x)))


def layer_norm(x):
    return F.layer_norm(x, x.shape[-1:], eps=1e-6)


def modulate(x, shift, scale):
    return x * (1 + scale.unsqueeze(1)) + shift.unsqueeze(1)


def adaln(w, c, parts):
    return w.linear("adaLN_modulation.1", F.silu(c)).chunk(parts, dim=1)


def heads(w, key, x, count):
    B, N, D = x.shape
    return w.linear(key, x).reshape(B, N, 3, count, D // count).permute(2, 0, 3, 1, 4).unbind(0)


def attend(q, k, v):
    weights = (q * q.shape[-1] ** -0.5) @ k.transpose(-2, -1)
    mixed = weights.softmax(dim=-1) @ v
    return mixed.transpose(1, 2).reshape(mixed.shape[0], mixed.shape[2], -1)


def mlp(w, x):
    return w.linear("mlp.fc2", F.gelu(w.linear("mlp.fc1", x), approximate="tanh"))


def patches(w, x, patch):
    return F.conv2d(x, w["x_embedder.proj.weight"], w["x_embedder.proj.bias"], stride=patch).flatten(2).transpose(1, 2)


def final(w, x, c, height, patch):
    shift, scale = adaln(w("final_layer."), c, 2)
    x = w.linear("final_layer.linear", modulate(layer_norm(x), shift, scale))
    x = x.reshape(x.shape[0], height, -1, patch, patch, x.shape[-1] // patch**2)
    return torch.einsum("nhwpqc->nchpwq", x).reshape(x.shape[0], x.shape[-1], height * patch, -1)


def dit(w, config, x, t, y):
    height = x.shape[2] // config["patch"]
    x = patches(w, x, config["patch"]) + w["pos_embed"]
    c = embed(w("t_embedder."), time_embedding(t, 256)) + F.embedding(y, w["y_embedder.embedding_table.weight"])
    for i in range(config["depth"]):
        b = w(f"blocks.{i}.")
        shift, scale, gate, shift2, scale2, gate2 = adaln(b, c, 6)
        mixed = attend(*heads(b, "attn.qkv", modulate(layer_norm(x), shift, scale), config["heads"]))
        x = x + gate.unsqueeze(1) * b.linear("attn.proj", mixed)
        x = x + gate2.unsqueeze(1) * mlp(b, modulate(layer_norm(x), shift2, scale2))
    return final(w, x, c, height, config["patch"])


def mmdit(w, config, x, t, pooled, text):
    height, width, side = x.shape[2] // config["patch"], x.shape[3] // config["patch"], config["grid"]
    top, left = (side - height) // 2, (side - width) // 2
    places = w["pos_embed"].reshape(1, side, side, -1)[:, top:top + height, left:left + width]
    x = patches(w, x, config["patch"]) + places.reshape(1, height * width, -1)
    c = embed(w("t_embedder."), time_embedding(t, 256)) + embed(w("y_embedder."), pooled)
    text = w.linear("context_embedder", text)
    for i in range(config["depth"]):
        last, streams = i == config["depth"] - 1, []
        for name, tokens in (("context_block", text), ("x_block", x)):
            b = w(f"joint_blocks.{i}.{name}.")
            parts = adaln(b, c, 2 if last and name == "context_block" else 6)
            streams.append((b, tokens, parts, heads(b, "attn.qkv", modulate(layer_norm(tokens), *parts[:2]), config["heads"])))
        mixed = attend(*(torch.cat(pair, dim=2) for pair in zip(streams[0][3], streams[1][3])))
        results = []
        for (b, tokens, parts, _), part in zip(streams, (mixed[:, :text.shape[1]], mixed[:, text.shape[1]:])):
            if len(parts) == 2:
                results.append(tokens)
                continue
            tokens = tokens + parts[2].unsqueeze(1) * b.linear("attn.proj", part)
            results.append(tokens + parts[5].unsqueeze(1) * mlp(b, modulate(layer_norm(tokens), *parts[3:5])))
        text, x = results
    return final(w, x, c, height, config["patch"])


def residual(w, x, c, resize):
    h = F.silu(w.norm("in_layers.0", x))
    x, h = resize(x), resize(h)
    h = w.conv("in_layers.2", h, padding=1)
    scale, shift = w.linear("emb_layers.1", F.silu(c))[..., None, None].chunk(2, dim=1)
    h = F.silu(w.norm("out_layers.0", h) * (1 + scale) + shift)
    h = w.conv("out_layers.3", F.dropout(h, 0.0, True), padding=1)
    return (w.conv("skip_connection", x) if w.has("skip_connection.weight") else x) + h


def cells(w, x, count):
    B, C, *size = x.shape
    x = x.reshape(B, C, -1)
    qkv = F.conv1d(w.norm("norm", x), w["qkv.weight"], w["qkv.bias"])
    q, k, v = qkv.reshape(B * count, 3 * C // count, -1).split(C // count, dim=1)
    scale = (C // count) ** -0.25
    weights = torch.einsum("bct,bcs->bts", q * scale, k * scale).softmax(dim=-1)
    mixed = torch.einsum("bts,bcs->bct", weights, v).reshape(B, C, -1)
    return (x + F.conv1d(mixed, w["proj_out.weight"], w["proj_out.bias"])).reshape(B, C, *size)


def unet(w, config, x, t, y):
    c = w.linear("time_embed.2", F.silu(w.linear("time_embed.0", time_embedding(t, config["width"]))))
    c = c + F.embedding(y, w["label_emb.weight"])

    def stage(key, x, resize=None):
        for i in range(3):
            part = w(f"{key}.{i}.")
            if part.has("in_layers.0.weight"):
                last = resize if i == config["resizes"].get(key, -1) else (lambda x: x)
                x = residual(part, x, c, last)
            elif part.has("qkv.weight"):
                x = cells(part, x, config["heads"])
            elif part.has("weight"):
                x = F.conv2d(x, part["weight"], part["bias"], padding=1)
        return x

    half, double = (lambda x: F.avg_pool2d(x, 2)), (lambda x: F.interpolate(x, scale_factor=2, mode="nearest"))
    seen = []
    for i in range(config["down"]):
        x = stage(f"input_blocks.{i}", x, half)
        seen.append(x)
    x = stage("middle_block", x)
    for i in range(config["up"]):
        x = stage(f"output_blocks.{i}", torch.cat([x, seen.pop()], dim=1), double)
    return w.conv("out.2", F.silu(w.norm("out.0", x)), padding=1)


class Case:
    def __init__(self, name):
        self.config = json.load(open(f"{folder}/{name}.json"))
        state = dict(tensors(f"{folder}/{name}.safetensors"))
        self.inputs = [state.pop(f"input.{i}") for i in range(sum(k.startswith("input.") for k in state))]
        self.target = state.pop("target")
        fixed = {"pos_embed"}
        self.parameters = [v.requires_grad_() for k, v in state.items() if k not in fixed]
        self.weights, self.net = Weights(state), {"DiT": dit, "MMDiT": mmdit, "UNet": unet}[self.config["net"]]
        self.adam = torch.optim.AdamW(self.parameters, lr=1e-4, weight_decay=0)

    def forward(self):
        with torch.no_grad():
            return self.net(self.weights, self.config, *self.inputs)

    def train(self):
        self.adam.zero_grad(set_to_none=True)
        F.mse_loss(self.net(self.weights, self.config, *self.inputs), self.target).backward()
        self.adam.step()


loaded = {}
for line in sys.stdin:
    name, job, *count = line.split()
    case = loaded[name] if name in loaded else loaded.setdefault(name, Case(name))
    if job == "output":
        case.forward().numpy().tofile(f"{folder}/{name}.bin")
        print("done", flush=True)
        continue
    start = time.perf_counter()
    for _ in range(int(count[0])):
        getattr(case, job)()
    print(time.perf_counter() - start, flush=True)
