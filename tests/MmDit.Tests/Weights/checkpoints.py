"""Saves checkpoints as PyTorch does, and beside each the elements of its tensors as raw bytes, for TorchFileTests."""
import argparse, collections, json, os, sys
import torch

folder = sys.argv[1]
torch.manual_seed(0)


def save(name, root, tensors, **options):
    torch.save(root, os.path.join(folder, name + ".pt"), **options)
    with open(os.path.join(folder, name + ".bin"), "wb") as raw:
        listing = []
        for key, value in tensors.items():
            flat = value.detach().contiguous()
            data = flat.view(torch.int16) if flat.dtype == torch.bfloat16 else flat
            raw.write(data.numpy().tobytes())
            listing.append([key, str(value.dtype), list(value.shape)])
    json.dump(listing, open(os.path.join(folder, name + ".json"), "w"))


types = [torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16,
         torch.int8, torch.uint8, torch.bool, torch.complex64]
everything = {str(t)[6:]: (torch.rand(2, 3) * 9 - 4).abs().to(t) for t in types}
everything["scalar"] = torch.tensor(2.5)
everything["empty"] = torch.zeros(0, 4)
whole = torch.arange(60.).reshape(3, 4, 5)
views = {"whole": whole, "t": whole.permute(2, 0, 1), "slice": whole[1:, ::2, 3:], "row": whole[2], "column": whole[:, :, 1],
         "diagonal": whole[0].diagonal(), "parameter": torch.nn.Parameter(whole[1])}
net = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4))
net(torch.rand(5, 3)).sum().backward()
optimizer = torch.optim.AdamW(net.parameters())
optimizer.step()
state = net.state_dict()
ema = collections.OrderedDict((k, v + 1 if v.is_floating_point() else v) for k, v in state.items())
training = {"model": state, "ema": ema, "opt": optimizer.state_dict(), "args": argparse.Namespace(lr=1e-4, name="run", sizes=[1, 2]),
            "step": 10**12, "seed": 2**64 - 1, "note": "é", "nothing": None, "size": torch.Size([1, 2]), "dtype": torch.float16}

save("types", everything, everything)
save("views", views, views)
save("state", state, state)
save("training", training, ema)
save("wrapped", {"epoch": 3, "state_dict": dict(state)}, state)
save("alone", whole, {"tensor": whole})
for protocol in (3, 4, 5):
    save(f"protocol{protocol}", training, ema, pickle_protocol=protocol)
for name, root, tensors in (("types", everything, everything), ("views", views, views), ("training", training, ema)):
    save("legacy_" + name, root, tensors, _use_new_zipfile_serialization=False)
torch.save(net, os.path.join(folder, "module.pt"))
torch.save({"model": {"w": torch.zeros(1).expand(1000, 1000)}}, os.path.join(folder, "expanded.pt"))
