#!/usr/bin/env python3
"""Deterministic generator of samples.jsonl (see README.md). Only invented values."""
import base64, json, os, random, re, sys, textwrap, unicodedata
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 20270101
rng = random.Random(SEED)
KINDS = ["citizen-id", "old-id", "phone", "email", "bank-account", "secret"]
S0 = {k: chr(0xE100 + i) for i, k in enumerate(KINDS)}   # opening sentinels, one per kind
END = "\ue001"

PROV = ("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 "
        "037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 "
        "077 079 080 082 083 084 086 087 089 091 092 093 094 095 096").split()
assert len(PROV) == 63
BADPROV = ["000", "003", "005", "007", "009", "013", "097", "098", "099", "100", "500", "512", "720", "888", "303"]

HO = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lò Vàng Giàng Thạch Y H'".split()
DEM = "Văn Thị Hữu Đức Thanh Minh Quang Ngọc Xuân Thu Công Đình Bá Kim Mạnh Thùy Như Trọng A Thế".split()
TEN = ("Thuyết Hường Nghĩa Lượng Duyên Khoát Thoa Chiến Mười Bảy Hiệp Sửu Tuyến Lựu Khuê Vượng Thắm Nhạn Đoàn Quế "
       "Ổn Thìn Vịnh Yên Dậu Ước Mùi Khánh Sinh Nhung Tòng Phiên Bưởi Trà Lành").split()
PROVN = ("Bắc Ninh|Hà Tĩnh|Nghệ An|Quảng Trị|Lâm Đồng|Đồng Nai|Cà Mau|Tây Ninh|Lào Cai|Sơn La|Thái Nguyên|Phú Thọ|"
         "Hưng Yên|Ninh Bình|Thanh Hóa|Gia Lai|Đắk Lắk|Khánh Hòa|An Giang|Vĩnh Long|Cao Bằng|Lạng Sơn").split("|")
PLACE = ("Tân Hòa|Đông Sơn|Phú Lâm|An Thịnh|Bình Minh|Yên Trung|Hòa Lạc|Thượng Cát|Minh Đạo|Long Phước|Xuân Lai|"
         "Trung Chính|Quảng Phú|Nậm Cang|Ea Tân|Tam Giang|Việt Hùng|Phú Xuân|Lạc Vệ|Đại Lai").split("|")
BANKS = ("Agribank|Vietcombank|BIDV|VietinBank|Techcombank|MB Bank|Ngân hàng TMCP Á Châu (ACB)|Sacombank|"
         "Ngân hàng Nông nghiệp và Phát triển nông thôn|Ngân hàng Chính sách xã hội|VPBank|HDBank|LPBank").split("|")

def nodia(s):
    s = s.replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))
def D(n): return "".join(rng.choice("0123456789") for _ in range(n))
def D1(n): return rng.choice("123456789") + D(n - 1)
def pick(s, n): return "".join(rng.choice(s) for _ in range(n))
AL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"; al = AL.lower(); DG = "0123456789"
def hexs(n): return pick("0123456789abcdef", n)
def b64(n): return pick(AL + al + DG + "+/", n)
def b64u(n): return pick(AL + al + DG + "-_", n)

def name():
    return f"{rng.choice(HO[:-2])} {rng.choice(DEM)} {rng.choice(TEN)}"
def date():
    d, m, y = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2010, 2026)
    return rng.choice([f"{d:02d}/{m:02d}/{y}", f"{d:02d}/{m:02d}/{y}", f"{d}/{m}/{y}", f"{d:02d}-{m:02d}-{y}", f"{d:02d}.{m:02d}.{y}"])
def byear(): return str(rng.randint(1935, 2012))
def money(lo=3, hi=6):
    v = rng.randint(10 ** (lo - 1), 10 ** hi) * 1000
    return f"{v:,}".replace(",", ".")
def ean(prefix, n):
    s = prefix + D(n - 1 - len(prefix))
    w = [1, 3] if n == 13 else [3, 1]
    return s + str(-sum(int(c) * w[i % 2] for i, c in enumerate(s)) % 10)
def mst(prefix):
    while True:
        s = prefix + D(9 - len(prefix))
        c = 10 - sum(int(a) * b for a, b in zip(s, (31, 29, 23, 19, 17, 13, 7, 5, 3))) % 11
        if 0 <= c <= 9: return s + str(c)
def docno():
    return f"{rng.randint(1, 4999)}/{rng.choice(['UBND-KT','UBND-NC','TTr-SNV','BC-UBND','TB-UBND','KH-UBND','SYT-VP','BTTTT-CĐSQG','GM-UBND','STC-NS'])}"
def decno():
    n = rng.randint(1, 3999); y = rng.randint(2008, 2026)
    return rng.choice([f"{n}/QĐ-UBND", f"{n:02d}/{y}/QĐ-UBND", f"{n}/QĐ-CT", f"{n}/{y}/QĐ-TTg"])
def dossier():
    a = f"000.{rng.randint(0,99):02d}.{rng.randint(10,60)}.H{rng.randint(1,63):02d}"
    t = f"{rng.randint(24,26)}{rng.randint(1,12):02d}{rng.randint(1,28):02d}"
    return rng.choice([f"{a}-{t}-{D(4)}", f"{a}-{t}-{D(4)}", f"H{rng.randint(1,63):02d}.{rng.randint(10,60)}-{t}-{D(4)}"])
def office():
    a = rng.choice(["024.3{}.{}", "0222.3{}.{}", "(0222) 3{} {}", "028 3{} {}", "0238.3{}.{}", "02633{}{}", "0292 3{} {}", "0203.3{}.{}"])
    return a.format(D(3), D(4) if "024" in a or "028" in a else D(3))
def hotline():
    return rng.choice([f"1900 {D(4)}", f"1900{D(4)}", f"1800 {D(4)}", f"1900.{D(2)}.{D(2)}.{D(2)}", "18001096", "1022", f"024.3{D(3)}.{D(4)}", f"0222.3{D(3)}.{D(3)}"])
MOB = "032 033 034 035 036 037 038 039 052 056 058 059 070 076 077 078 079 081 082 083 084 085 086 088 089 090 091 093 094 096 097 098 099".split()
PHFMT = Counter()
def phone(fmt=""):
    p = rng.choice(MOB); a, b = D(3), D(4)
    if re.fullmatch(r"(\d)\1+", a + b): return phone(fmt)
    n = p + a + b
    if not fmt: fmt = rng.choices(["bare", "d433", "s433", "s334", "h433", "plus", "plussp", "plus84p", "84", "s2", "d334", "nbsp"],
                                  [30, 16, 12, 8, 4, 6, 6, 4, 3, 3, 5, 2])[0]
    PHFMT[fmt] += 1
    g433 = (n[:4], n[4:7], n[7:]); g334 = (n[:3], n[3:6], n[6:])
    return {"bare": n, "d433": ".".join(g433), "s433": " ".join(g433), "s334": " ".join(g334), "h433": "-".join(g433),
            "plus": "+84" + n[1:], "plussp": f"+84 {n[1:4]} {n[4:7]} {n[7:]}", "plus84p": f"(+84) {n[1:4]}.{n[4:7]}.{n[7:]}",
            "84": "84" + n[1:], "s2": " ".join(n[i:i+2] for i in range(0, 10, 2)), "d334": ".".join(g334),
            "nbsp": "\u00a0".join(g433)}[fmt]
CIDFMT = Counter()
def cid_raw(): return rng.choice(PROV) + rng.choice("23") + f"{rng.randint(27, 99)}" + D(6)
def grp(n, sep, *sizes):
    out, i = [], 0
    for s in sizes: out.append(n[i:i+s]); i += s
    return sep.join(out)
def cid(fmt=""):
    n = cid_raw()
    if not fmt: fmt = rng.choices(["bare", "s333", "s444", "d333", "h333", "d444", "h444", "s3126", "nbsp", "s66", "s336"],
                                  [52, 11, 8, 8, 5, 3, 3, 3, 2, 2, 3])[0]
    CIDFMT[fmt] += 1
    return {"bare": n, "s333": grp(n, " ", 3, 3, 3, 3), "s444": grp(n, " ", 4, 4, 4), "d333": grp(n, ".", 3, 3, 3, 3),
            "h333": grp(n, "-", 3, 3, 3, 3), "d444": grp(n, ".", 4, 4, 4), "h444": grp(n, "-", 4, 4, 4),
            "s3126": grp(n, " ", 3, 1, 2, 6), "nbsp": grp(n, "\u00a0", 3, 3, 3, 3), "s66": grp(n, " ", 6, 6),
            "s336": grp(n, " ", 3, 3, 6)}[fmt]
def oid(fmt=""):
    n = f"{rng.randint(39, 99)}" + D(7)       # CMND numbers of this range were never issued (01..38)
    if not fmt: fmt = rng.choices(["bare", "s", "d", "h"], [75, 12, 9, 4])[0]
    return {"bare": n, "s": grp(n, " ", 3, 3, 3), "d": grp(n, ".", 3, 3, 3), "h": grp(n, "-", 3, 3, 3)}[fmt]
def email():
    w = [nodia(x).lower().replace("'", "") for x in name().split()]
    tail = rng.choice(["vd", "kp", "xz", "qn", "tq"]) + D(rng.choice([3, 4, 5]))
    loc = rng.choice(["".join(w) + tail, ".".join(w) + "." + tail, w[-1] + w[0] + "_" + tail, w[-1] + "-" + w[1] + tail, w[-1] + tail + "+hoso"])
    dom = rng.choices(["gmail.com", "yahoo.com", "yahoo.com.vn", "outlook.com", "hotmail.com", "icloud.com", "Gmail.com", "outlook.com.vn", "proton.me"],
                      [50, 14, 8, 8, 7, 5, 4, 2, 2])[0]
    return loc + "@" + dom
def bank(fmt=""):
    if fmt == "vtb12": return rng.choice(["101", "104", "105", "106", "108", "109", "113", "118"]) + D(9)
    n = rng.choice([lambda: "10" + D(8), lambda: "9" + D(9), lambda: "00" + rng.choice("123456789") + "1000" + D(6), lambda: D1(4) + "205" + D(6),
                    lambda: D1(3) + "10000" + D(6), lambda: "190" + D(11), lambda: rng.choice(["101", "104", "106", "108"]) + D(9),
                    lambda: "0" + rng.choice("24") + D(7) + D(2), lambda: "68" + D(9), lambda: D1(2) + D(7)])()
    if fmt != "bare" and rng.random() < .2:
        return " ".join(n[i:i+4] for i in range(0, len(n), 4))
    return n
def treasury():
    return rng.choice([f"3713.0.{D1(7)}.00000", f"3949.0.{D1(7)}", f"7111.{D1(7)}", f"3511.0.{rng.randint(1,9)}.{D1(7)}", f"37130{D1(7)}"+"00", f"3741.0.1{D(6)}", f"9527.2.1{D(6)}"])
PWW = "Xa Hoa Tre Sen Nui Song Mai Truc Lua Ban".split()
def pw():
    w = rng.choice(PWW)
    return rng.choice([f"{w}{rng.choice(PWW)}@{D(4)}", f"{w.lower()}{rng.choice('@#$!')}{D(3)}{pick(AL,2)}!", pick(al, 3) + pick(AL, 2) + D(3) + rng.choice("@#!%^*") + pick(al + DG, 3),
                       f"{w}#{D(2)}_{pick(al,4)}", pick(AL + al + DG, 12), f"{pick(al,2)}{D(2)}$k{pick(AL,2)}&{D(2)}"])
def jwt():
    e = lambda o: base64.urlsafe_b64encode(json.dumps(o, separators=(",", ":")).encode()).decode().rstrip("=")
    return e({"alg": "HS256", "typ": "JWT"}) + "." + e({"sub": "vidu" + D(3), "iat": int("17" + D(8))}) + "." + b64u(43)
def pem(typ, ind=""):
    ls = [b64(64) for _ in range(rng.randint(3, 6))] + [b64(rng.randint(20, 60)) + "=="]
    dash = "-" * 5
    return ("\n" + ind).join([f"{dash}BEGIN {typ}{dash}"] + ls + [f"{dash}END {typ}{dash}"])
def urlpw(): return pick(AL + al + DG, rng.randint(8, 14))
SEC = {
    "pw": pw, "pwweak": lambda: rng.choice([f"{pick(DG,6)}", f"abc@{D(3)}", f"ubnd{D(4)}", f"Xa{D(4)}@", f"admin@{D(3)}"]),
    "pwcsv": lambda: pick(AL + al + DG, 8) + "@" + D(2), "pin": lambda: D1(6), "pin8": lambda: D1(8), "hex32": lambda: hexs(32), "rand40": lambda: pick(AL + al + DG, 40),
    "dburi": lambda: rng.choice([f"postgresql://hoso:{urlpw()}@10.0.{rng.randint(1,9)}.{rng.randint(2,99)}:5432/motcua", f"mysql://root:{urlpw()}@db.noibo.local:3306/vanban", f"postgres://app_{D(2)}:{urlpw()}@csdl.example.vn/dancu"]),
    "mongouri": lambda: f"mongodb+srv://qtri:{urlpw()}@cum{D(1)}.example.vn/tthc", "amqpuri": lambda: rng.choice(["amqp", "redis"]) + f"://tacvu:{urlpw()}@10.3.0.{rng.randint(2,99)}:5672/",
    "ftpuri": lambda: f"ftp://vanthu:{urlpw()}@ftp.example.vn/bao-cao/", "ghp": lambda: rng.choice(["ghp_", "ghp_", "gho_", "ghs_"]) + pick(AL + al + DG, 36),
    "ghpat": lambda: "github_pat_" + pick(AL + al + DG, 22) + "_" + pick(AL + al + DG, 59), "awsid": lambda: rng.choice(["AKIA", "ASIA"]) + pick(AL + "234567", 16),
    "awssecret": lambda: b64(40), "jwt": jwt, "gapi": lambda: "AIza" + b64u(35), "tg": lambda: D1(10) + ":AA" + b64u(33), "slack": lambda: "xoxb-" + D1(12) + "-" + D1(12) + "-" + pick(AL + al + DG, 24),
    "glpat": lambda: "glpat-" + b64u(20), "basic": lambda: base64.b64encode(("lgsp:" + urlpw()).encode()).decode(), "sk": lambda: "sk-" + pick(AL + al + DG, 48),
}
def ph_other(k, arg, st):
    r = rng.randint
    m = re.fullmatch(r"num(\d+)(x?)", k)
    if k == "num9x": return f"{r(39, 99)}" + D(7)
    if k == "num11tb": return f"20{r(22,25)}{r(1,12):02d}" + D(5)
    if m: return (D1 if m.group(2) or m.group(1) in "234" else D)(int(m.group(1)))
    y, mo, d, h, mi, s = r(2019, 2026), r(1, 12), r(1, 28), r(0, 23), r(0, 59), r(0, 59)
    f = {
        "name": name, "nname": lambda: nodia(name()), "NAME": lambda: name().upper(), "ascname": lambda: nodia(name()).replace(" ", ""),
        "date": date, "datec": lambda: f"{d:02d}{mo:02d}{y}", "dob": lambda: f"{d:02d}/{mo:02d}/{byear()}", "dobc": lambda: f"{d:02d}{mo:02d}{byear()}", "isodob": lambda: f"{byear()}-{mo:02d}-{d:02d}",
        "isodate": lambda: f"{y}-{mo:02d}-{d:02d}", "isodatec": lambda: f"{y}{mo:02d}{d:02d}", "datec6": lambda: f"{y%100:02d}{mo:02d}{d:02d}", "byear": byear, "year": lambda: str(y),
        "ts12": lambda: f"{y}{mo:02d}{d:02d}{h:02d}{mi:02d}", "ts14": lambda: f"{y}{mo:02d}{d:02d}{h:02d}{mi:02d}{s:02d}", "schoolyear": lambda: f"{y}-{y+1}",
        "docno": docno, "decno": decno, "docnum": lambda: str(r(1, 999)), "dossier": dossier, "prov": lambda: rng.choice(PROVN), "place": lambda: rng.choice(PLACE),
        "ascplace": lambda: nodia(rng.choice(PLACE)).lower().replace(" ", ""), "commune": lambda: rng.choice(["xã ", "xã ", "phường "]) + rng.choice(PLACE), "ncommune": lambda: "xa " + nodia(rng.choice(PLACE)),
        "hamlet": lambda: rng.choice(["Thôn ", "Tổ dân phố ", "Ấp ", "Bản "]) + rng.choice(PLACE), "nhamlet": lambda: "thon " + nodia(rng.choice(PLACE)),
        "addr": lambda: f"thôn {rng.choice(PLACE)}, xã {rng.choice(PLACE)}, tỉnh {rng.choice(PROVN)}", "area": lambda: f"{r(40, 3999)},{r(0,9)}", "score": lambda: f"{r(5, 99)},{r(10,99)}",
        "parcel": lambda: str(r(1, 1999)), "sheet": lambda: str(r(1, 120)), "money": money, "bigmoney": lambda: money(6, 9), "rawmoney": lambda: str(r(300, 900000)) + "000",
        "spmoney": lambda: f"{r(10**6, 10**11):,}".replace(",", " "), "cmoney": lambda: grp(cid_raw(), " ", 3, 3, 3, 3), "stat": lambda: f"{r(1000, 999999):,}".replace(",", rng.choice([".", "."," "])),
        "sbd": lambda: f"0{r(1,63):02d}{D(3)}"[:6] if r(0, 1) else D1(6), "i9": lambda: str(r(2, 180)), "d1": lambda: str(r(1, 9)), "q": lambda: str(r(1, 4)), "d8": lambda: str(r(8, 16)), "d3579": lambda: rng.choice("35789"), "ul2": lambda: pick(AL, 2),
        "office": office, "hotline": hotline, "pubmobile": phone,
        "offmail": lambda: rng.choice(["ubnd", "vanthu", "motcua", "phongkt", "banbientap", "tiepnhan", "sonoivu", "ttphcc"]) + rng.choice([".", "_", ""]) + nodia(rng.choice(PLACE)).lower().replace(" ", "") + "@" + rng.choice(["bacninh.gov.vn", "moha.gov.vn", "hatinh.gov.vn", "chinhphu.vn", "nghean.gov.vn", "sotnmt.example.gov.vn"]),
        "offmailp": lambda: nodia(rng.choice(TEN)).lower() + pick(al, 2) + "." + rng.choice(["snv", "stc", "ubnd"]) + "@" + rng.choice(["bacninh.gov.vn", "camau.gov.vn", "laocai.gov.vn", "mst.gov.vn"]),
        "offgmail": lambda: rng.choice(["ubndxa", "tiepdan.xa", "congan.xa", "motcua.xa"]) + nodia(rng.choice(PLACE)).lower().replace(" ", "") + D(2) + "@gmail.com",
        "treasury": treasury, "bankneg": bank, "bankname": lambda: rng.choice(BANKS), "nbankname": lambda: nodia(rng.choice(BANKS)),
        "tbmt": lambda: f"IB2{r(2,6)}00{D(6)}" + rng.choice(["", "-00", "-01"]), "tbmt12": lambda: f"20{r(22,25)}{r(1,12):02d}{D(6)}", "khlcnt": lambda: f"PL2{r(2,6)}00{D(6)}",
        "mst10": lambda: mst(rng.choice(["23", "01", "24", "46", "29", "10"])), "mst13": lambda: mst(rng.choice(["01", "03", "23"])) + f"-{r(1,30):03d}", "mstphone": lambda: mst(rng.choice(["031", "032", "035", "036", "037", "038", "039", "070", "081", "090"])),
        "inv": lambda: "00" + pick("0123456789ABCDEF", 32), "bar15": lambda: D1(15), "ean13": lambda: ean(rng.choice(["893", "893", "690", "885"]), 13), "upc12": lambda: ean(rng.choice(PROV) + rng.choice("23") + str(r(27, 99)), 12),
        "isbn": lambda: (lambda s: f"978-604-{s[6:8]}-{s[8:12]}-{s[12]}")(ean("978604", 13)), "issn": lambda: f"{D(4)}-{D(3)}{rng.choice(DG+'X')}",
        "inv12": lambda: rng.choice(BADPROV) + D(9), "ccol": cid_raw, "decl12": lambda: rng.choice(["10", "30"]) + rng.choice("3456789") + D(9),
        "vnx": lambda: f"{r(2310000, 2370000)}.{D(3)}", "vny": lambda: f"{r(540000, 609999)}.{D(3)}", "vnxi": lambda: str(r(2310000, 2370000)), "vnyi": lambda: str(r(540000, 609999)),
        "maskend": lambda: rng.choice([rng.choice(PROV) + rng.choice("0123") + "********", rng.choice(PROV) + "*********", rng.choice(PROV) + "xxxxxxxxx", rng.choice(PROV) + "XXX XXX XXX"]),
        "maskmid": lambda: rng.choice([rng.choice(PROV) + "******" + D(3), rng.choice(PROV) + "******" + D(3), rng.choice(PROV) + "2****" + D(4), "********" + D(4), rng.choice(PROV) + " *** *** " + D(3), rng.choice(PROV) + "••••••" + D(3)]),
        "maskphone": lambda: rng.choice([rng.choice(MOB) + D1(1) + "***" + D(3), "09xxxxx" + D(3), rng.choice(MOB) + "****" + D(3), rng.choice(MOB) + "." + "xxx." + D(4), "*******" + D(3)]),
        "maskemail": lambda: rng.choice([pick(al, 2) + "***@gmail.com", pick(al, 1) + "****" + pick(al, 1) + "@yahoo.com", pick(al, 3) + "******@gmail.com", pick(al, 2) + "xxx@***.com"]),
        "sha256": lambda: hexs(64), "sha1": lambda: hexs(40), "sha7": lambda: hexs(7), "hash32": lambda: hexs(32), "hash8": lambda: hexs(8), "uuid": lambda: f"{hexs(8)}-{hexs(4)}-4{hexs(3)}-{rng.choice('89ab')}{hexs(3)}-{hexs(12)}",
        "thumb": lambda: ":".join(pick("0123456789ABCDEF", 2) for _ in range(20)), "zoom": lambda: rng.choice([f"{D1(3)} {D(4)} {D(4)}", f"{D1(3)} {D(3)} {D(4)}"]),
        "ascuser": lambda: rng.choice(["vanthu", "motcua", "quantri", "cbxa"]) + "_" + nodia(rng.choice(PLACE)).lower().replace(" ", ""),
    }
    if k in f: return f[k]()
    m = re.fullmatch(r"b64(url)?_(\d+)", k)
    if m: return (b64u if m.group(1) else b64)(int(m.group(2)))
    sys.exit("unknown placeholder " + k)

def lab(kind, v): return S0[kind] + v + END
def fill_one(k, arg):
    if k == "cid": return lab("citizen-id", cid(arg))
    if k == "oid": return lab("old-id", oid(arg))
    if k == "phone": return lab("phone", phone(arg))
    if k == "email": return lab("email", email())
    if k == "bank": return lab("bank-account", bank(arg))
    if k == "pem": return lab("secret", pem(arg))
    if k == "pemi": return "    " + lab("secret", pem(arg, "    "))
    if k in SEC: return lab("secret", SEC[k]())
    return ph_other(k, arg, None)
PH = re.compile(r"«(\w+)(?::([^»]*))?»")
def render(t):
    def rep(m):
        n = rng.randint(int(m.group(1)), int(m.group(2)))
        return "".join(m.group(3).replace("«i»", str(i + 1)) for i in range(n))
    t = re.sub(r"⟪(\d)-(\d)¦(.*?)⟫", rep, t, flags=re.S).replace("«i»", "1")
    return PH.sub(lambda m: fill_one(m.group(1), m.group(2) or ""), t).rstrip("\n")

def load(fn):
    groups, g, cur = {}, None, None
    for line in open(os.path.join(HERE, fn), encoding="utf-8").read().split("\n"):
        if line.startswith("@@ "):
            _, g, n = line.split(); groups[g] = {"n": int(n), "t": []}; cur = None
        elif line.startswith("%% "):
            m = re.match(r"%% ((?:\[\w\] )*)(.*)", line)
            cur = {"flags": set(re.findall(r"\[(\w)\]", m.group(1))), "note": m.group(2), "lines": []}
            groups[g]["t"].append(cur)
        elif cur is not None: cur["lines"].append(line)
    for gname, gg in groups.items():
        for i, t in enumerate(gg["t"]):
            t["text"] = "\n".join(t["lines"]).strip("\n"); t["id"] = f"{gname}/{i+1:03d}"
            assert t["text"], t
    return groups

ANY = "[" + "".join(S0.values()) + "]"
def outside(text, fn):
    parts = re.split(f"({ANY}.*?{END})", text, flags=re.S)
    return "".join(p if i % 2 else fn(p) for i, p in enumerate(parts))
def wrap(text, w):
    return "\n".join("\n".join(textwrap.wrap(l, w, break_long_words=False, break_on_hyphens=False, replace_whitespace=False)) if l.strip() else l for l in text.split("\n"))
def transform(text, structured, has_secret, has_mail):
    tags = []
    if not structured and rng.random() < .33:
        k = rng.randint(1, 3); before = rng.randint(0, k)
        fs = [render(rng.choice(FILL)["text"]) for _ in range(k)]
        sep = rng.choice(["\n", "\n\n", " "])
        text = sep.join(fs[:before] + [text] + fs[before:]); tags.append(f"{k} filler paragraph(s)")
    x = rng.random()
    if x < .07: text = outside(text, lambda s: unicodedata.normalize("NFD", s)); tags.append("NFD")
    elif x < .17 and not structured: text = outside(text, nodia); tags.append("diacritics removed")
    elif x < .30 and not structured: text = wrap(text, rng.randint(32, 90)); tags.append("hard line wrap")
    elif x < .33 and not structured and not has_secret and not has_mail: text = outside(text, str.upper); tags.append("upper case")
    return text, tags

RUN = re.compile(r"(?<![0-9])[0-9](?:[\s.\-–]?[0-9]){11}(?![0-9])")
def unsafe(text):
    """any 12-digit run (with or without separators) that could be the number of a living or dead person"""
    for m in RUN.finditer(text):
        n = re.sub(r"\D", "", m.group())
        if n[:3] in PROV and (n[3] in "01" or (n[3] in "23" and int(n[4:6]) < 27)): return m.group()
    return None
def extract(text):
    labels, out, i = [], [], 0
    for m in re.finditer(f"({ANY})(.*?){END}", text, flags=re.S):
        kind = next(k for k, s in S0.items() if s == m.group(1))
        l = {"kind": kind, "value": m.group(2)}
        if l not in labels: labels.append(l)
    return re.sub(f"{ANY}|{END}", "", text), labels

POS, NEG = load("templates_pos.txt"), load("templates_neg.txt")
FILL = NEG.pop("fill")["t"]
items, seen = [], set()
dropped = Counter()
MOBRE = re.compile(r"(?<![\d.])(?:\+?84|0)[ .]?[35789]\d(?:[ .-]?\d){7}(?!\d)")
review = Counter()
for groups, positive in ((POS, True), (NEG, False)):
    for g, gg in groups.items():
        for t in gg["t"]:
            made = 0; tries = 0
            while made < gg["n"] and tries < gg["n"] * 40:
                tries += 1
                raw = render(t["text"])
                raw, tags = transform(raw, "S" in t["flags"], S0["secret"] in raw or g == "neg-secret", "@" in raw)
                text, labels = extract(raw)
                if text in seen or unsafe(text): dropped[t["id"]] += 1; continue
                assert bool(labels) == positive, (t["id"], labels)
                if not positive:
                    rest = text
                    if MOBRE.search(rest) and "M" not in t["flags"]: review[t["id"] + " " + t["note"]] += 1
                rest = text
                for l in labels: rest = rest.replace(l["value"], "§")
                for m in RUN.finditer(rest):
                    n = re.sub(r"\D", "", m.group())
                    if n[:3] in PROV and n[3] in "23" and "K" not in t["flags"]:
                        review[t["id"] + " UNLABELLED-ID-SHAPE " + m.group()] += 1
                seen.add(text); made += 1
                note = f"{t['id']}: {t['note']}"
                if tags: note += " (" + ", ".join(tags) + ")"
                if "K" in t["flags"]: note += " {collision}"
                if "M" in t["flags"]: note += " {official-mobile}"
                items.append({"text": text, "labels": labels, "note": note})
rng.shuffle(items)
with open(os.path.join(HERE, "samples.jsonl"), "w", encoding="utf-8") as f:
    for i, it in enumerate(items, 1):
        f.write(json.dumps({"id": f"s{i:04d}", **it}, ensure_ascii=False) + "\n")

# ---- check the written file -------------------------------------------------
rows = [json.loads(l) for l in open(os.path.join(HERE, "samples.jsonl"), encoding="utf-8")]
assert len({r["text"] for r in rows}) == len(rows) and len({r["id"] for r in rows}) == len(rows)
lc, ic = Counter(), Counter()
for r in rows:
    for l in r["labels"]:
        assert l["value"] and l["value"] in r["text"], r["id"]
        assert l["kind"] in KINDS and not re.search("[\ue000-\uf8ff]", l["value"]), r["id"]
        lc[l["kind"]] += 1
        if l["kind"] == "citizen-id":
            n = re.sub(r"\D", "", l["value"])
            assert len(n) == 12 and n[:3] in PROV and n[3] in "23" and 27 <= int(n[4:6]) <= 99, r["id"]
        if l["kind"] == "old-id":
            assert len(re.sub(r"\D", "", l["value"])) == 9, r["id"]
    for k in {l["kind"] for l in r["labels"]}: ic[k] += 1
    assert not unsafe(r["text"]) and not re.search("[\ue000-\uf8ff]|«|»|⟪|⟫", r["text"]), (r["id"], r["text"])
pos = sum(bool(r["labels"]) for r in rows)
print("templates", {g: len(x["t"]) for g, x in {**POS, **NEG}.items()}, "fill", len(FILL),
      "total", sum(len(x["t"]) for x in {**POS, **NEG}.values()) + len(FILL))
print("items", len(rows), "positive", pos, "negative", len(rows) - pos)
print("items per kind ", {k: ic[k] for k in KINDS})
print("labels per kind", {k: lc[k] for k in KINDS})
print("negatives per family", dict(Counter(r["note"].split("/")[0] for r in rows if not r["labels"])))
print("cid formats", dict(CIDFMT))
if "-v" in sys.argv:
    print("dropped", dropped.most_common(15))
    for k, v in review.most_common(60): print("review", v, k)
