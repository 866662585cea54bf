## Heading and topics

nodes-count = { PLURAL($count) ->
    [zero] لا عُقد على هذا الحاسوب
    [one] عُقدة واحدة على هذا الحاسوب
    [two] عُقدتان على هذا الحاسوب
    [few] { NUMBER($count) } عُقد على هذا الحاسوب
    [many] { NUMBER($count) } عُقدة على هذا الحاسوب
   *[other] { NUMBER($count) } عُقدة على هذا الحاسوب
}
nodes-short-count = { PLURAL($count) ->
    [zero] لا عُقد
    [one] عُقدة واحدة
    [two] عُقدتان
    [few] { NUMBER($count) } عُقد
    [many] { NUMBER($count) } عُقدة
   *[other] { NUMBER($count) } عُقدة
}
nodes-who-helps = من يستطيع المساعدة في
nodes-helps-with = تساعد في: { $topic }
nodes-more = مواضيع أخرى
nodes-fewer = مواضيع أقل

## Kinds of nodes and tiles

nodes-kind-regional-centre = مركز إقليمي
nodes-kind-national = عُقدة وطنية
nodes-kind-specialised = عُقدة متخصصة
nodes-kind-secretariat = الأمانة
nodes-none-yet = لا عُقدة بعد
nodes-tile = { $country }: { $kind }
nodes-tile-helps = { $country }: { $kind }، تساعد في { $topic }

## The list

nodes-list = العُقد
nodes-sort = ترتيب العُقد
nodes-sort-nearest = الأقرب أولاً
nodes-sort-name = حسب الاسم
nodes-no-country = لم يُحدَّد بلدكم، لذا الترتيب حسب الاسم.
nodes-set-country = تحديد البلد
nodes-near-here = في بلدكم
nodes-near-serves = تخدم بلدكم
nodes-near-subregion = في منطقتكم دون الإقليمية
nodes-near-region = في منطقتكم
nodes-near-far = في منطقة أخرى
nodes-open = فتح صفحتها
nodes-documents = وثائقها
nodes-contacts = جهات الاتصال في بلدها
nodes-column-country = البلد
nodes-column-name = العُقدة
nodes-column-kind = النوع
nodes-column-conventions = الاتفاقيات
nodes-column-languages = اللغات
nodes-empty = الدليل فارغ
nodes-empty-text = تصل العُقد مع محتوى المكتبة.
