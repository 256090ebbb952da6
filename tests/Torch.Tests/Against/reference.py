"""PyTorch's side of the comparison: reads requests on stdin, answers on stdout, until stdin ends.

A frame, both ways: two little-endian int32 (bytes of JSON, bytes of data), the JSON, the data that its tensors point into.
  {"do": "schemas"}                        -> {"schemas": [{"name", "overload", "text", "arguments": [...]}]}
  {"do": "play", "operator": "add.Tensor", "cases": [{"seed", "args", "gradients"}]} -> {"replies": [...]}
  {"do": "run", "code": "...", "inputs": {name: value}} -> {"outputs": {name: value}}, every tensor that the code names
A value: a number, a bool, a string, a list of them, null, or one key with what it holds: t a tensor, ts tensors, f a float
as text, z a complex number, g a generator's seed, d a device.
"""
import json, os, struct, sys, warnings
import torch

warnings.simplefilter("ignore")
torch.set_num_threads(int(sys.argv[1]))
dtypes = {0: torch.uint8, 1: torch.int8, 2: torch.int16, 3: torch.int32, 4: torch.int64, 5: torch.float16, 6: torch.float32,
          7: torch.float64, 8: torch.complex32, 9: torch.complex64, 10: torch.complex128, 11: torch.bool, 15: torch.bfloat16}
numbers = {dtype: number for number, dtype in dtypes.items()}


class Packer:
    """Values to JSON, the bytes of their tensors to one run of data."""

    def __init__(self):
        self.data, self.length = [], 0

    def tensor(self, t, owners=()):
        if t.layout != torch.strided:
            t = t.to_dense()
        # A clone holds what a lazy conjugate, negative or zero only stands for.
        resolved = torch.empty(t.shape, dtype=t.dtype).copy_(t.detach().clone())
        if t.is_complex():
            resolved = torch.view_as_real(resolved)
        data = bytes(resolved.reshape(-1).view(torch.uint8).numpy()) if t.numel() > 0 else b""
        # What shares an argument's storage says so, and where in it: a view must be a view on both sides.
        alias = next((i for i, o in enumerate(owners) if t.storage().nbytes() > 0 and o.storage().data_ptr() == t.storage().data_ptr()), -1)
        at, self.length = self.length, self.length + len(data)
        self.data.append(data)
        return {"t": {"dtype": numbers[t.dtype], "size": list(t.shape), "stride": list(t.stride()), "offset": t.storage_offset(),
                      "at": at, "length": len(data), "alias": alias, "grad": t.requires_grad}}

    def value(self, v, owners=()):
        if isinstance(v, torch.Tensor):
            return self.tensor(v, owners)
        if isinstance(v, (list, tuple)):
            return {"ts": [self.value(x, owners) for x in v]}
        if isinstance(v, float):
            return {"f": repr(v)}
        if isinstance(v, complex):
            return {"z": [repr(v.real), repr(v.imag)]}
        return v


def unpack(value, data, made):
    if isinstance(value, list):
        return [unpack(v, data, made) for v in value]
    if not isinstance(value, dict):
        return value
    (kind, held), = value.items()
    if kind == "t":
        raw = torch.empty(held["length"], dtype=torch.uint8)                       # memory of its own, so that it can be resized
        if held["length"]:
            raw.copy_(torch.frombuffer(data, dtype=torch.uint8, count=held["length"], offset=held["at"]))
        made.append(raw.view(dtypes[held["dtype"]]).as_strided(held["size"], held["stride"], held["offset"]))
        return made[-1]
    if kind == "ts":
        return [unpack(v, data, made) for v in held]
    return {"f": float, "d": torch.device, "z": lambda z: complex(float(z[0]), float(z[1])),
            "g": lambda seed: torch.Generator().manual_seed(seed)}[kind](held)


def tensors(v):
    if isinstance(v, torch.Tensor):
        return [v]
    return [t for x in v for t in tensors(x)] if isinstance(v, (list, tuple)) else []


def weights(outputs):
    return [torch.cos(torch.arange(o.numel(), dtype=torch.float64) + i).reshape(o.shape).to(o.dtype) for i, o in enumerate(outputs)]


def differentiable(t):
    return t.is_floating_point() or t.is_complex()


def gradients(op, case, mutated, data, pack):
    """Two rounds: gradients by every floating input, then theirs."""
    made, leaves = [], []

    def attach(v, changed):
        if isinstance(v, list):
            return [attach(x, changed) for x in v]
        if not isinstance(v, torch.Tensor) or not differentiable(v):
            return v
        leaves.append(v.detach().requires_grad_())
        return leaves[-1].clone() if changed else leaves[-1]

    args = {name: attach(unpack(v, data, made), name in mutated) for name, v in case["args"].items()}
    rounds = []
    try:
        torch.manual_seed(case["seed"])
        outputs = [t for t in tensors(op(**args)) if t.requires_grad]
        for _ in range(2):
            outputs = [t for t in outputs if t is not None and t.requires_grad]
            if not outputs:
                break
            outputs = torch.autograd.grad(outputs, leaves, weights(outputs), create_graph=True, allow_unused=True)
            rounds.append([None if g is None else pack.tensor(g) for g in outputs])
    except Exception as e:
        rounds.append({"error": str(e)})
    return rounds


def play(op, case, mutated, data, pack):
    made = []
    try:
        args = {name: unpack(v, data, made) for name, v in case["args"].items()}
        torch.manual_seed(case["seed"])
        result = op(**args)
    except Exception as e:
        return {"error": str(e)}
    reply = {"next": pack.tensor(torch.rand(2)), "result": pack.value(result, made), "after": [pack.tensor(t) for t in made]}
    if case["gradients"] and any(map(differentiable, made)):
        reply["rounds"] = gradients(op, case, mutated, data, pack)
    return reply


def operator(key):
    name, _, overload = key.partition(".")
    return getattr(getattr(torch.ops.aten, name), overload or "default")


def do_schemas(request, data, pack):
    def of(schema):
        return {"name": schema.name[6:], "overload": schema.overload_name, "text": str(schema), "arguments": [
            {"name": a.name, "default": a.has_default_value(), "type": str(a.type), "mutated": bool(a.alias_info and a.alias_info.is_write)}
            for a in schema.arguments]}
    return {"schemas": [of(s) for s in torch._C._jit_get_all_schemas() if s.name.startswith("aten::")]}


def do_play(request, data, pack):
    op = operator(request["operator"])
    mutated = {a.name for a in op._schema.arguments if a.alias_info and a.alias_info.is_write}
    return {"replies": [play(op._op, case, mutated, data, pack) for case in request["cases"]]}


def do_run(request, data, pack):
    names = {"torch": torch, **{name: unpack(v, data, []) for name, v in request["inputs"].items()}}
    try:
        exec(request["code"], names)
    except Exception as e:
        return {"error": f"{type(e).__name__}: {e}"}
    return {"outputs": {name: pack.tensor(v) for name, v in names.items() if isinstance(v, torch.Tensor)}}


def main():
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)                                                   # what anyone prints is no answer
    while head := requests.read(8):
        lengths = struct.unpack("<ii", head)
        request, data, pack = json.loads(requests.read(lengths[0])), bytearray(requests.read(lengths[1])), Packer()
        text = json.dumps(globals()["do_" + request["do"]](request, data, pack)).encode()
        answers.write(struct.pack("<ii", len(text), pack.length) + text + b"".join(pack.data))
        answers.flush()


main()
